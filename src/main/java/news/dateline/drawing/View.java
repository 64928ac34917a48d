package news.dateline.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.drawing.atlas.Atlas;
import news.dateline.drawing.atlas.Azimuthal;
import news.dateline.drawing.atlas.Cap;
import news.dateline.drawing.atlas.Polygon;
import org.jspecify.annotations.Nullable;

/** Chooses what a locator map shows around its subject. */
final class View {

    private static final String RUSSIA = "643";
    private static final String ANTARCTICA = "010";

    /** Of this many countries at once there is no map but that of the world. */
    private static final int WORLD = 100;

    private static final double WIDEST_ANGLE = Math.toRadians(100);
    private static final double MARGIN = 0.13;
    private static final double TOWN_SPAN = Frame.kilometres(1800);
    private static final double LEAST_SPAN = Frame.kilometres(500);
    private static final double MOST_SPAN = Frame.kilometres(9000);
    private static final double LAND_TO_KNOW_IT_BY = 0.005;
    private static final double LEAST_SUBJECT = 0.006;

    /** The smallest countries of a group, which together have less of its land than this, do not widen its map. */
    private static final double SMALL_SHARE = 0.005;

    private final Locator locator;
    private final Paper paper;
    private final List<double[]> rings = new ArrayList<>();
    private @Nullable Cap cap;

    private View(Locator locator, Paper paper) {
        this.locator = locator;
        this.paper = paper;
        Map<String, List<Polygon>> lands = new LinkedHashMap<>();
        locator.countries().forEach(country -> lands.put(country, MainLand.of(country)));
        for (String country : large(lands)) {
            lands.get(country).forEach(polygon -> add(country, polygon));
            if (lands.get(country).isEmpty()) {
                Atlas.get().speck(country).ifPresent(place -> add(place[0], place[1]));
            }
        }
        if (locator.focus() != null) {
            add(locator.focus().longitude(), locator.focus().latitude());
        }
    }

    private static List<String> large(Map<String, List<Polygon>> lands) {
        List<String> countries = new ArrayList<>(lands.keySet());
        if (countries.size() > 1) {
            countries.remove(ANTARCTICA);
        }
        Map<String, Double> areas = new HashMap<>();
        countries.forEach(country -> areas.put(
                country, lands.get(country).stream().mapToDouble(Polygon::area).sum()));
        countries.sort(Comparator.comparing(areas::get));
        double left = SMALL_SHARE
                * areas.values().stream().mapToDouble(Double::doubleValue).sum();
        while (countries.size() > 1 && areas.get(countries.get(0)) <= left) {
            left -= areas.get(countries.remove(0));
        }
        return countries;
    }

    static Frame of(Locator locator, Paper paper) {
        return new View(locator, paper).frame();
    }

    private void add(double longitude, double latitude) {
        add(
                new double[] {Math.toRadians(longitude), Math.toRadians(latitude)},
                new Cap(Cap.unit(longitude, latitude), 0));
    }

    private void add(String country, Polygon polygon) {
        double radius = polygon.cap().radius();
        double[] outline = polygon.rings(radius * radius * 1e-5).get(0);
        // Among others Russia would leave them no room: there it counts as far as the Urals.
        boolean cut = country.equals(RUSSIA) && locator.countries().size() > 1;
        double[] counted = cut ? between(outline, 20, 60) : outline;
        if (counted.length > 0) {
            add(counted, cut ? Cap.around(counted) : polygon.cap());
        }
    }

    private void add(double[] ring, Cap around) {
        rings.add(ring);
        cap = cap == null ? around : cap.with(around);
    }

    private static double[] between(double[] ring, double west, double east) {
        double[] kept = new double[ring.length];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            if (ring[i] >= Math.toRadians(west) && ring[i] <= Math.toRadians(east)) {
                kept[length++] = ring[i];
                kept[length++] = ring[i + 1];
            }
        }
        return java.util.Arrays.copyOf(kept, length);
    }

    private Frame frame() {
        if (cap == null || locator.countries().size() > WORLD || cap.radius() > WIDEST_ANGLE) {
            return Frame.world(paper.width(), paper.least());
        }
        Azimuthal projection = Azimuthal.around(cap.centre());
        Box box = bounds(projection);
        projection = projection.around(box.x(), box.y());
        box = bounds(projection);
        Place focus = locator.focus();
        if (focus != null && Math.max(box.width(), box.height()) > TOWN_SPAN) {
            projection = new Azimuthal(Math.toRadians(focus.longitude()), Math.toRadians(focus.latitude()));
            box = Box.around(0, 0, TOWN_SPAN, TOWN_SPAN * paper.least() / paper.width());
        }
        return withLandInView(fitted(projection, box));
    }

    private Box bounds(Azimuthal projection) {
        Box box = Box.NOTHING;
        for (double[] ring : rings) {
            double[] flat = projection.rings(ring).get(0);
            for (int i = 0; i < flat.length; i += 2) {
                box = box.with(flat[i], flat[i + 1]);
            }
        }
        return box;
    }

    private Frame fitted(Azimuthal projection, Box box) {
        double room = 1 - 2 * MARGIN;
        double width = Math.max(box.width(), LEAST_SPAN * room);
        double scale = Math.min(
                paper.width() * room / width, paper.most() * room / Math.max(box.height(), LEAST_SPAN * room / 2));
        double height = Math.min(paper.most(), Math.max(paper.least(), box.height() * scale / room));
        return new Frame(projection, scale, box.x(), box.y(), paper.width(), Math.rint(height));
    }

    /** An island alone in the sea tells nobody where it is. */
    private Frame withLandInView(Frame frame) {
        Frame wider = frame;
        while (share(wider, false) < LAND_TO_KNOW_IT_BY && wider.width() / wider.scale() < MOST_SPAN) {
            Frame next = wider.scaled(1 / 1.3);
            if (share(wider, true) >= LEAST_SUBJECT && share(next, true) < LEAST_SUBJECT) {
                break;
            }
            wider = next;
        }
        return wider;
    }

    /** How much of the paper the subject takes, or other land. */
    private double share(Frame frame, boolean subject) {
        Set<@Nullable String> countries = new HashSet<>(locator.countries());
        double land = 0;
        for (Polygon polygon : Atlas.get().polygons()) {
            if (countries.contains(polygon.country()) == subject) {
                land += Rings.area(frame.rings(polygon));
            }
        }
        return land / (frame.width() * frame.height());
    }
}
