package news.dateline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class LocatorMapsTest {

    private static final String KAZAKHSTAN = "398";
    private static final String RUSSIA = "643";
    private static final Locale ENGLISH = Locale.UK;
    private static final Place ALMATY = town("Almaty", 43.24, 76.89);
    private static final Place ZHANAOZEN = town("Zhanaozen", 43.34, 52.86);
    private static final Place MOSCOW = town("Moscow", 55.76, 37.62);

    private final LocatorMaps maps = new LocatorMaps();

    static Stream<String> countries() {
        return Codes.countries();
    }

    static Stream<String> groups() {
        return Codes.groups();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void showsEachCountry(String country) {
        Locator locator = of(List.of(country));
        Scene scene = SceneMaker.scene(locator, Paper.COLUMN);

        assertThat(Rings.area(scene.subject()) + scene.dots().size()).isPositive();
        assertReadable(scene);
        assertThat(scene.labels()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void showsEachGroupOfCountries(String group) {
        Scene scene = SceneMaker.scene(of(Codes.countries(group)), Paper.COLUMN);

        assertThat(Rings.area(scene.subject()) + scene.dots().size()).isPositive();
        assertReadable(scene);
    }

    private static void assertReadable(Scene scene) {
        List<Box> boxes = scene.labels().stream().map(Label::box).toList();
        for (Box box : boxes) {
            assertThat(scene.frame().paper().holds(box)).isTrue();
            assertThat(boxes).filteredOn(box::meets).containsExactly(box);
        }
    }

    @Test
    void fillsTheCountryAndNamesWhatIsInView() {
        LocatorMap map = maps.draw(
                new Locator(List.of(KAZAKHSTAN), null, List.of(ALMATY, MOSCOW, ZHANAOZEN), Map.of(), ENGLISH));

        assertThat(map.places()).containsExactly(ALMATY, ZHANAOZEN);
        assertThat(map.neighbours()).contains("Russia", "China");
        assertThat(map.showsCrimea()).isFalse();
        Element svg = Xml.parse(map.svg("map", "Map: Kazakhstan", "Beside it: Russia"));
        assertThat(Xml.byClass(svg, "map__region")).hasSize(1);
        assertThat(Xml.byClass(svg, "map__land")).hasSize(1);
        assertThat(Xml.byClass(svg, "map__dot")).hasSize(2);
        assertThat(Xml.texts(svg, "text")).contains("Kazakhstan", "Almaty", "Zhanaozen", "Russia");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("map-title");
        assertThat(Xml.texts(svg, "title")).containsExactly("Map: Kazakhstan");
        assertThat(Xml.texts(svg, "desc")).containsExactly("Beside it: Russia");
    }

    @Test
    void leavesAllLooksToTheStyleSheet() {
        String svg = maps.draw(of(List.of(KAZAKHSTAN))).svg("map", "A map", "");

        assertThat(svg).doesNotContain("style=", "fill=", "stroke=", "#", "<desc");
    }

    @Test
    void namesNeighboursInTheLanguageOfThePage() {
        Locator locator = new Locator(
                List.of(KAZAKHSTAN), null, List.of(), Map.of(KAZAKHSTAN, "Казахстан"), Locale.forLanguageTag("ru"));

        LocatorMap map = maps.draw(locator);

        assertThat(map.neighbours()).contains("Россия", "Китай");
        assertThat(map.svg("map", "Карта", "")).contains(">Казахстан</text>", "км</text>");
    }

    @Test
    void callsCountriesWhatThePageCallsThem() {
        Locator locator =
                new Locator(List.of(KAZAKHSTAN), null, List.of(), Map.of(KAZAKHSTAN, "Here", RUSSIA, "There"), ENGLISH);

        assertThat(maps.draw(locator).svg("map", "A map", "")).contains(">Here</text>", ">There</text>");
    }

    @Test
    void closesInOnATownOfALargeCountry() {
        double whole =
                SceneMaker.scene(of(List.of(RUSSIA)), Paper.COLUMN).frame().scale();
        Scene around = SceneMaker.scene(
                new Locator(List.of(RUSSIA), MOSCOW, List.of(ALMATY), Map.of(), ENGLISH), Paper.COLUMN);

        assertThat(around.frame().scale()).isGreaterThan(2 * whole);
        assertThat(around.labels()).extracting(Label::text).contains("Moscow").doesNotContain("Almaty");
    }

    @Test
    void keepsHostileNamesText() {
        String hostile = "</text><script>alert(1)</script>&\"'\u0000\uD83D\uDE00]]>";
        Place place = new Place(hostile, "e\"n", ALMATY.latitude(), ALMATY.longitude(), false);

        String svg = maps.draw(
                        new Locator(List.of(KAZAKHSTAN), null, List.of(place), Map.of(KAZAKHSTAN, "<b>&"), ENGLISH))
                .svg("map", hostile, hostile);

        Element parsed = Xml.parse(svg);
        assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
        assertThat(Xml.texts(parsed, "title")).containsExactly(hostile.replace("\u0000", ""));
        assertThat(Xml.texts(parsed, "text")).contains("<b>&");
    }

    @Test
    void takesLittleOfAPagesWeight() {
        String svg = maps.draw(new Locator(Codes.countries("143"), null, List.of(ALMATY, ZHANAOZEN), Map.of(), ENGLISH))
                .svg("map", "Map: Central Asia", "");

        assertThat(Gzip.size(svg)).isBetween(2_000, 6_000);
    }

    @Test
    void saysThatItShowsCrimeaWhereItDoes() {
        assertThat(maps.draw(of(List.of("804"))).showsCrimea()).isTrue();
        assertThat(maps.draw(of(List.of("554"))).showsCrimea()).isFalse();
    }

    private static Locator of(List<String> countries) {
        return new Locator(countries, null, List.of(), Map.of(), ENGLISH);
    }

    private static Place town(String name, double latitude, double longitude) {
        return new Place(name, null, latitude, longitude, false);
    }
}
