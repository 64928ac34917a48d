package news.dateline.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.drawing.atlas.Atlas;
import news.dateline.drawing.atlas.Polygon;
import org.springframework.stereotype.Component;

/** Draws the world, each country shaded and a link to its page. The Antarctic is left out. */
@Component
public class WorldMaps {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 456;
    private static final double UNIT = 0.5;
    private static final double LEAST_RING = 3;

    /** Smaller countries get a dot besides, if their shade has anything to say. */
    private static final double SPECK = 14;

    private static final double DOT = 3.5;

    private static final class Holder {
        static final Sheet SHEET = sheet();
    }

    /**
     * @param paths of countries by their codes
     * @param dots where countries lie that are hard to see
     * @param rest land without a code
     */
    private record Sheet(Map<String, String> paths, Map<String, Dot> dots, String rest) {}

    WorldMaps() {}

    /**
     * The map as an SVG element to be put into a page. Whoever moves by keyboard meets only the shaded countries on it:
     * the page must list the others.
     *
     * @param id which no other element of the page has or begins with
     */
    public String svg(String id, String title, List<WorldCountry> countries) {
        StringBuilder svg = new StringBuilder(1 << 17);
        svg.append("<g transform=\"scale(").append(UNIT).append(")\">");
        Sheet sheet = Holder.SHEET;
        svg.append("<path class=\"world__rest\"").append(Svg.EVEN_STROKE);
        svg.append(" d=\"").append(sheet.rest).append("\"/>");
        countries.stream()
                .sorted(Comparator.comparingInt(WorldCountry::shade))
                .forEach(country -> append(svg, sheet, country));
        return Svg.group(
                id, "world__picture", WIDTH, HEIGHT, title, svg.append("</g>").toString());
    }

    private static void append(StringBuilder svg, Sheet sheet, WorldCountry country) {
        String path = sheet.paths.getOrDefault(country.code(), "");
        Dot dot = country.shade() > 0 ? sheet.dots.get(country.code()) : null;
        if (path.isEmpty() && dot == null) {
            return;
        }
        svg.append("<a class=\"world__shade-").append(country.shade());
        svg.append("\" href=\"").append(Svg.escaped(country.path())).append('"');
        if (country.shade() == 0) {
            svg.append(" tabindex=\"-1\"");
        }
        svg.append("><title>").append(Svg.escaped(country.title())).append("</title>");
        if (!path.isEmpty()) {
            svg.append("<path").append(Svg.EVEN_STROKE);
            svg.append(" d=\"").append(path).append("\"/>");
        }
        if (dot != null) {
            svg.append("<circle").append(Svg.EVEN_STROKE);
            svg.append(" cx=\"").append(Math.round(dot.x() / UNIT));
            svg.append("\" cy=\"").append(Math.round(dot.y() / UNIT));
            svg.append("\" r=\"").append(Math.round(dot.radius() / UNIT)).append("\"/>");
        }
        svg.append("</a>");
    }

    private static Sheet sheet() {
        Frame frame = Frame.world(WIDTH, HEIGHT);
        Map<String, List<double[]>> lands = new HashMap<>();
        List<double[]> rest = new ArrayList<>();
        Map<String, Dot> dots = new HashMap<>();
        Atlas.get().specks().forEach((country, place) -> dots.put(country, dot(frame, place)));
        for (Polygon polygon : Atlas.get().polygons()) {
            String country = polygon.country();
            (country == null ? rest : lands.computeIfAbsent(country, code -> new ArrayList<>()))
                    .addAll(frame.rings(polygon));
        }
        Map<String, String> paths = new HashMap<>();
        lands.forEach((country, rings) -> {
            paths.put(country, Svg.path(Rings.largerThan(LEAST_RING, rings), UNIT));
            if (Rings.area(rings) < SPECK) {
                dots.put(country, dot(frame, MainLand.of(country).get(0).cap().degrees()));
            }
        });
        return new Sheet(paths, dots, Svg.path(rest, UNIT));
    }

    private static Dot dot(Frame frame, double[] place) {
        double[] point = frame.point(place[0], place[1]);
        return new Dot(point[0], point[1], DOT);
    }
}
