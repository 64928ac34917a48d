package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import news.dateline.concept.Kind;
import news.dateline.concept.Region;
import news.dateline.concept.ShownConcepts;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MapTest {

    private static final String RUSSIAN =
            "/ru/stories/2022/01/09/krizis-v-kazakhstane-usilivaet-nestabilnost-v-tsentralnoy-azii";

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ShownConcepts shown;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void listsTheNumberOfStoriesBesideEachCountry() {
        Element country = browser.get("/regions")
                .html()
                .select(".regions__news li:has(> a[href=/regions/kazakhstan])")
                .first();

        assertThat(country.select("> .tree__number").text()).matches("\\d+\\+?");
        assertThat(country.text()).startsWith("Kazakhstan ");
        assertThat(new Browser(port).get("/topics").has(".tree__number")).isFalse();
    }

    @Test
    void showsWhereAStoryTakesPlace() {
        Page page = browser.get(PageTypes.LEAD);

        assertThat(page.text("aside .map svg > title"))
                .isEqualTo("Map: Kazakhstan in Central Asia, with Almaty, Zhanaozen and Xinjiang");
        assertThat(page.text("aside .map svg > desc")).startsWith("Beside it: ").contains("Russia", "China");
        assertThat(page.html().select(".map svg .map__region")).hasSize(1);
        assertThat(page.html().select(".map svg .map__place text").eachText()).containsExactly("Almaty", "Zhanaozen");
        assertThat(page.text(".map__subject text")).isEqualTo("Kazakhstan");
        assertThat(page.text(".map figcaption")).isEqualTo("Shapes and borders: Natural Earth.");
    }

    @Test
    void speaksTheLanguageOfTheStory() {
        Page page = browser.get(RUSSIAN);

        assertThat(page.text(".map svg > title")).startsWith("Карта: Казахстан (Центральная Азия); отмечены: ");
        assertThat(page.html().select(".map svg .map__neighbour text").eachText())
                .contains("Россия", "Китай");
        assertThat(page.text(".map figcaption")).isEqualTo("Очертания и границы: Natural Earth.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/regions/almaty | Map: Almaty in Kazakhstan",
                "/regions/zhanaozen | Map: Zhanaozen in Mangystau Region",
                "/regions/karaganda-region | Map: Karaganda Region in Kazakhstan",
                "/regions/central-asia | Map: Central Asia in Asia",
                "/regions/asia | Map: Asia",
                "/regions/world | Map: World",
                "/regions/gibraltar | Map: Gibraltar in Southern Europe",
                "/kk/regions/almaty | Карта: Алматы (Қазақстан)"
            })
    void showsWhereARegionLies(String path, String title) {
        Page page = browser.get(path);

        assertThat(page.text(".map svg > title")).isEqualTo(title);
        assertThat(page.html().select(".map svg .map__land, .map svg .map__region"))
                .isNotEmpty();
    }

    @Test
    void saysHowCrimeaIsDrawnWhereItIsInView() {
        assertThat(browser.get("/regions/ukraine").text(".map figcaption")).contains("Crimea is shown as part of");
        assertThat(browser.get("/regions").text(".world figcaption")).contains("Crimea is shown as part of");
        assertThat(browser.get("/regions/japan").text(".map figcaption")).doesNotContain("Crimea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/kassym-jomart-tokayev", "/topics/civil-unrest"})
    void isOnlyOnPagesOfRegions(String path) {
        assertThat(browser.get(path).has(".map")).isFalse();
    }

    @Test
    void isLeftOutForARegionThatIsNowhere() {
        Region nowhere = newsroom.region("Nowhere in particular");

        Page page = browser.get("/regions/" + nowhere.slug());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.has(".map")).isFalse();
    }

    @Test
    void keepsAHostileNameText() {
        UUID kazakhstan = shown.find(Kind.REGION, "kazakhstan").orElseThrow().id();
        Region place = newsroom.region(Newsroom.word(), kazakhstan, "</text><script>alert(1)</script>");
        database.sql("update region set latitude = 48, longitude = 67 where id = ?")
                .param(place.id())
                .update();

        Page page = browser.get("/regions/" + place.slug());

        assertThat(page.text(".map__focus text")).isEqualTo("</text><script>alert(1)</script>");
        assertThat(page.html().select("main script")).isEmpty();
    }

    @Test
    void linksTheCountriesOfTheWorldShadedByTheirStories() {
        Page page = browser.get("/regions");

        assertThat(page.html().select(".world svg a").size()).isGreaterThan(170);
        assertThat(page.html().select(".world svg a[href=/regions/kazakhstan]"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.className()).isEqualTo("world__shade-3");
                    assertThat(link.text()).matches("Kazakhstan: \\d+");
                });
        assertThat(page.html().select(".world svg a[href=/regions/brazil]").hasClass("world__shade-0"))
                .isTrue();
        assertThat(page.html().select(".world__legend li").eachText())
                .containsExactly("none", "1–4", "5–19", "20–99", "100 or more");
    }

    @Test
    void linksTheWorldInTheLanguageOfThePage() {
        Page page = browser.get("/ru/regions");

        assertThat(page.html()
                        .select(".world svg a[href=/ru/regions/kazakhstan]")
                        .text())
                .startsWith("Казахстан: ");
        assertThat(page.text(".world svg > title")).isEqualTo("Карта мира: материалы о каждой стране");
    }
}
