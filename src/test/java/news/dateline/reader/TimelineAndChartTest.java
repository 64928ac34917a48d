package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Timelines of events and charts of figures, each with the same in words. */
@PortalTest
class TimelineAndChartTest {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/storylines/kazakhstan-january-2022",
                "/regions/kazakhstan",
                "/people/karim-masimov",
                "/ru/organisations/csto"
            })
    void thePictureAndTheWordsTellTheSameEvents(String path) {
        Page page = browser.get(path);

        List<String> drawn = page.html().select(".timeline svg a").eachAttr("href");
        List<String> told = page.html().select(".timeline__event > a").eachAttr("href");
        assertThat(page.html().select(".timeline svg a").eachText())
                .containsAll(page.html().select(".timeline__event > a").eachText());
        assertThat(page.html().select(".timeline svg a[aria-label]")).isEmpty();

        assertThat(told).isNotEmpty();
        assertThat(drawn).containsAll(told).hasSizeGreaterThanOrEqualTo(told.size());
        assertThat(told).containsAll(drawn);
        assertThat(page.html().select(".timeline svg[role=group] > title").text())
                .isNotEmpty();
    }

    @Test
    void aRegionHasTheEventsOfThePlacesBelowIt() {
        assertThat(events("/regions/central-asia"))
                .contains("Protests begin in Zhanaozen", "Violent clashes begin in Almaty");
        assertThat(events("/regions/almaty"))
                .contains("Violent clashes begin in Almaty")
                .doesNotContain("Protests begin in Zhanaozen");
        assertThat(browser.get("/regions/brazil").has(".timeline")).isFalse();
    }

    @Test
    void aPersonHasTheEventsTheyTookPartInAndNoListOfThemBesides() {
        Page page = browser.get("/people/kassym-jomart-tokayev");

        assertThat(events("/people/kassym-jomart-tokayev"))
                .containsSubsequence(
                        "Nazarbayev hands the presidency to Tokayev",
                        "Tokayev takes the chair of the Security Council");
        assertThat(page.has(".relations a[href^=/events/]")).isFalse();
    }

    @Test
    void aDisputedEventStandsAtEachDateWithWhoGivesWhich() {
        Element picture = browser.get("/people/karim-masimov")
                .html()
                .select(".timeline svg")
                .first();

        assertThat(picture.select("a[href=/events/masimov-dismissed]")).hasSize(3);
        assertThat(picture.select("text.chart__by").eachText())
                .contains("Reported by Clara Weiss", "Reported by Eurasianet");
    }

    @Test
    void namesAreInTheLanguageOfThePage() {
        Element picture =
                browser.get("/ru/regions/almaty").html().select(".timeline svg").first();

        assertThat(picture.select("a[href=/ru/events/clashes-begin-in-almaty]").text())
                .isEqualTo("Начало столкновений в Алма-Ате");
        assertThat(picture.select("text.chart__date").first().text()).contains("января 2022");
    }

    @Test
    void whatIsInAnotherLanguageSaysSo() {
        Page page = browser.get("/ru/regions/kazakhstan");

        assertThat(page.html().select("text.chart__by").text()).contains("Сообщает: ");
        assertThat(page.html().select("text.chart__by").eachText().stream().filter(by -> by.contains("Eurasianet")))
                .isNotEmpty();
        for (Element by : page.html().select("text.chart__by")) {
            assertThat(by.ownText()).doesNotContainPattern("[A-Za-z]{2}");
        }
        Element chart = page.html().select("svg:has(#series-1-title)").first();
        assertThat(chart.select("title").text()).isEqualTo("Казахстан: то же число в разное время");
        assertThat(chart.select("desc").text().replaceAll("\\h", " "))
                .isEqualTo("9 января 2022 г.: не менее 164; 15 января 2022 г.: 225");
        assertThat(chart.select(".chart__value text:not([lang])").eachText())
                .extracting(words -> words.replaceAll("\\h", " "))
                .containsExactlyInAnyOrder("не менее 164", "225");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/storylines/kazakhstan-january-2022", "/regions/kazakhstan"})
    void drawsAFigureThatIsKnownForTwoDays(String path) {
        Page page = browser.get(path);

        Element chart =
                page.html().select(".ledger figure:has(#series-1-title)").first();
        assertThat(chart.select("figcaption").text()).isEqualTo("people killed, Kazakhstan");
        assertThat(chart.select("svg title").text()).isEqualTo("people killed, Kazakhstan: the same figure over time");
        assertThat(chart.select("svg desc").text()).isEqualTo("9 January 2022: at least 164; 15 January 2022: 225");
        // The first of them was denied.
        assertThat(chart.select(".chart__cross")).hasSize(1);
        assertThat(chart.select(".chart__value text").eachText()).containsExactlyInAnyOrder("at least 164", "225");
        assertThat(page.html().select(".ledger figure")).hasSize(1);
        assertThat(page.text(".ledger")).contains("at least 164 people killed", "225 people killed");
    }

    private List<String> events(String path) {
        return browser.get(path).html().select(".timeline__event > a").eachText();
    }
}
