package news.dateline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WorldMapsTest {

    private final WorldMaps maps = new WorldMaps();

    @Test
    void linksEachCountryThatCanBeSeen() {
        Element svg =
                Xml.parse(maps.svg("world", "The world", quiet(Codes.countries().toList())));

        List<Element> links = Xml.all(svg, "a");
        assertThat(links).hasSizeGreaterThan(170);
        assertThat(links).allSatisfy(link -> {
            assertThat(link.getAttribute("href")).startsWith("/regions/");
            assertThat(Xml.texts(link, "title")).hasSize(1);
            assertThat(Xml.all(link, "path").get(0).getAttribute("d")).startsWith("M");
        });
        assertThat(Xml.texts(svg, "title")).contains("The world", "Country 398", "Country 643", "Country 804");
    }

    @Test
    void lightsUpWhatHasStoriesAndLetsTheKeyboardReachThatOnly() {
        WorldCountry kazakhstan = new WorldCountry("398", "/regions/kazakhstan", "Kazakhstan: 20", 3);
        WorldCountry russia = new WorldCountry("643", "/regions/russia", "Russia: 0", 0);

        Element svg = Xml.parse(maps.svg("world", "The world", List.of(kazakhstan, russia)));

        assertThat(Xml.byClass(svg, "world__shade-3")).singleElement().satisfies(link -> {
            assertThat(link.getAttribute("href")).isEqualTo("/regions/kazakhstan");
            assertThat(link.hasAttribute("tabindex")).isFalse();
        });
        assertThat(Xml.byClass(svg, "world__shade-0"))
                .singleElement()
                .satisfies(link -> assertThat(link.getAttribute("tabindex")).isEqualTo("-1"));
        assertThat(svg.getAttribute("role")).isEqualTo("group");
    }

    @Test
    void marksACountryWithStoriesThatIsTooSmallToBeSeen() {
        Element quiet = Xml.parse(maps.svg("world", "The world", quiet(List.of("702", "292"))));
        Element loud = Xml.parse(maps.svg(
                "world",
                "The world",
                List.of(
                        new WorldCountry("702", "/regions/singapore", "Singapore: 1", 1),
                        new WorldCountry("292", "/regions/gibraltar", "Gibraltar: 1", 1))));

        assertThat(Xml.all(quiet, "circle")).isEmpty();
        assertThat(Xml.all(loud, "circle")).hasSize(2);
    }

    @Test
    void keepsHostileTitlesAndAddressesText() {
        WorldCountry hostile = new WorldCountry("398", "/regions/\"><script>", "<script>alert(1)</script>&", 1);

        Element svg = Xml.parse(maps.svg("world", "]]>&", List.of(hostile)));

        assertThat(Xml.all(svg, "script")).isEmpty();
        assertThat(Xml.all(svg, "a").get(0).getAttribute("href")).isEqualTo("/regions/\"><script>");
    }

    @Test
    void takesLittleOfAPagesWeight() {
        String svg = maps.svg("world", "The world", quiet(Codes.countries().toList()));

        assertThat(Gzip.size(svg)).isBetween(5_000, 25_000);
        assertThat(svg).doesNotContain("style=", "fill=");
    }

    private static List<WorldCountry> quiet(List<String> codes) {
        return codes.stream()
                .map(code -> new WorldCountry(code, "/regions/c" + code, "Country " + code, 0))
                .toList();
    }
}
