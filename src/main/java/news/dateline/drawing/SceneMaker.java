package news.dateline.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import news.dateline.drawing.Label.Style;
import news.dateline.drawing.atlas.Atlas;
import news.dateline.drawing.atlas.Polygon;

/** Puts a locator map together: first the land, then the names, the most important first. */
final class SceneMaker {

    private static final double LEAST_SUBJECT = 30;
    private static final double LEAST_NEIGHBOUR = 400;
    private static final double LEAST_ISLES = 40;
    private static final double EDGE = 8;
    private static final double TOWN = 2.6;
    private static final double FOCUS = 3.8;
    private static final int FEW = 3;
    private static final int MOST_NAMES = 12;

    /** A map of more countries than this has no room for names that run over their borders, nor for specks. */
    private static final int MANY = 30;

    private final Locator locator;
    private final Frame frame;
    private final Ground ground;
    private final CountryNames names;
    private final Labels labels;
    private final boolean alone;
    private final List<Dot> dots = new ArrayList<>();
    private final List<Place> shown = new ArrayList<>();

    private SceneMaker(Locator locator, Frame frame) {
        this.locator = locator;
        this.frame = frame;
        this.ground = Ground.of(locator.countries(), frame);
        this.names = new CountryNames(locator);
        this.labels = new Labels(frame.paper());
        this.alone = locator.countries().size() == 1;
    }

    static Scene scene(Locator locator, Paper paper) {
        return new SceneMaker(locator, View.of(locator, paper)).scene();
    }

    private Scene scene() {
        if (locator.focus() != null) {
            name(locator.focus(), FOCUS, Style.FOCUS);
        }
        namePlaces();
        nameSubject();
        nameSpecks();
        List<String> neighbours = nameNeighbours();
        ScaleBar scale = ScaleBar.in(frame, labels, locator.locale());
        return new Scene(frame, ground.quiet(), ground.filled(), !alone, dots, labels.all(), scale, shown, neighbours);
    }

    private void namePlaces() {
        List<Place> inView = locator.places().stream()
                .filter(place -> !place.equals(locator.focus()))
                .filter(place -> frame.shows(place.longitude(), place.latitude(), EDGE))
                .toList();
        inView.stream()
                .filter(place -> !place.wide())
                .limit(MOST_NAMES)
                .filter(place -> name(place, TOWN, Style.PLACE))
                .forEach(shown::add);
        // Some of the parts of a country without the others would look like a choice.
        List<Place> wide = inView.stream().filter(Place::wide).toList();
        if (labels.allOrNone(wide, place -> name(place, TOWN, Style.PROVINCE))) {
            shown.addAll(wide);
        }
    }

    private boolean name(Place place, double radius, Style style) {
        double[] point = frame.point(place.longitude(), place.latitude());
        if (place.wide()) {
            return labels.around(point[0], point[1], style, place.name(), place.language());
        }
        Dot dot = new Dot(point[0], point[1], radius);
        if (!labels.beside(dot, style, place.name(), place.language())) {
            return false;
        }
        labels.keepFree(dot.box());
        return dots.add(dot);
    }

    private void nameSubject() {
        Style style = alone && locator.focus() == null ? Style.SUBJECT : Style.COUNTRY;
        name(
                ground.subject(),
                LEAST_SUBJECT,
                (rings, name) -> labels.inside(rings, style, name, 0.95)
                        || locator.countries().size() <= MANY && labels.inside(rings, style, name, 0.6)
                        || alone && labels.inside(rings, style, name, 0.2));
    }

    /** Countries too small to be seen are marked as towns are. */
    private void nameSpecks() {
        if (locator.countries().size() <= MANY) {
            ground.subject().forEach((country, rings) -> {
                double[] middle = middle(country);
                if (Rings.area(rings) < LEAST_SUBJECT && frame.shows(middle[0], middle[1], EDGE)) {
                    name(
                            new Place(names.of(country), null, middle[1], middle[0], false),
                            FOCUS,
                            alone ? Style.FOCUS : Style.ISLE);
                }
            });
        }
    }

    private static double[] middle(String country) {
        List<Polygon> main = MainLand.of(country);
        return main.isEmpty()
                ? Atlas.get().speck(country).orElse(new double[2])
                : main.get(0).cap().degrees();
    }

    private List<String> nameNeighbours() {
        List<String> named = name(
                ground.around(), LEAST_NEIGHBOUR, (rings, name) -> labels.inside(rings, Style.NEIGHBOUR, name, 0.85));
        return named.size() < FEW && alone
                ? name(
                        ground.around(),
                        LEAST_ISLES,
                        (rings, name) -> named.contains(name) || labels.inside(rings, Style.NEIGHBOUR, name, 0.1))
                : named;
    }

    /** The names that found room, those of the largest shapes first. */
    private List<String> name(
            Map<String, List<double[]>> countries, double least, BiPredicate<List<double[]>, String> find) {
        return countries.entrySet().stream()
                .map(country -> Map.entry(country, Rings.area(country.getValue())))
                .filter(country -> country.getValue() >= least)
                .sorted(Comparator.comparingDouble(country -> -country.getValue()))
                .map(Map.Entry::getKey)
                .filter(country -> find.test(country.getValue(), names.of(country.getKey())))
                .limit(MOST_NAMES)
                .map(country -> names.of(country.getKey()))
                .toList();
    }
}
