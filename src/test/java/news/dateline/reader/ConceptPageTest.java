package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import news.dateline.concept.Person;
import news.dateline.concept.Region;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ConceptPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Newsroom newsroom;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/regions/kazakhstan, Kazakhstan",
        "/regions/central-asia, Central Asia",
        "/topics/civil-unrest, Civil unrest",
        "/people/kassym-jomart-tokayev, Kassym-Jomart Tokayev",
        "/organisations/csto, Collective Security Treaty Organization",
        "/events/masimov-dismissed, Masimov is dismissed"
    })
    void listsTheStoriesOfAConcept(String path, String name) {
        Page page = browser.get(path);

        assertThat(page.text("h1")).isEqualTo(name);
        assertThat(page.html().select("main a[href=" + PageTypes.LEAD + "]")).isNotEmpty();
    }

    @Test
    void showsWhereAnEventTookPlaceAndAsOfWhenItWasCompiled() {
        Page page = browser.get("/events/masimov-dismissed");

        assertThat(page.text(".map title")).contains("Kazakhstan");
        assertThat(page.text(".concept__compiled")).contains("1 February 2025");
    }

    @Test
    void widensARegionToAllBelowIt() {
        // Tagged with a town only.
        assertThat(browser.get("/regions/asia").text()).contains("How the protests began in Zhanaozen");
        assertThat(browser.get("/regions/eastern-europe").text()).doesNotContain("How the protests began in Zhanaozen");
    }

    @Test
    void namesWhatStandsAboveAndBelow() {
        Page page = browser.get("/regions/kazakhstan");

        assertThat(page.html().select("nav a[href^=/regions/]").eachText())
                .containsSubsequence("World", "Asia", "Central Asia");
        assertThat(page.has("a[href=/regions/mangystau-region]")).isTrue();
    }

    @Test
    void namesWhatStandsBelowInTheOrderOfTheAlphabet() {
        Region region = newsroom.region("A region of three");
        Stream.of("Zenith", "Åbo", "Bay").forEach(name -> newsroom.region(Newsroom.word(), region.id(), name));

        assertThat(browser.get("/regions/" + region.slug())
                        .html()
                        .select(".below a")
                        .eachText())
                .containsExactly("Åbo", "Bay", "Zenith");
    }

    @Test
    void showsADisputedDateWithBothAccounts() {
        assertThat(browser.get("/events/masimov-dismissed").text())
                .contains("The accounts differ", "4 January 2022", "Clara Weiss", "5 January 2022", "Eurasianet");
    }

    @Test
    void givesOfficesTheirDates() {
        assertThat(browser.get("/people/nursultan-nazarbayev").text())
                .contains("President of Kazakhstan", "from 1991 until March 2019", "until 5 January 2022");
    }

    @Test
    void marksNamesInOtherLanguages() {
        assertThat(browser.get("/people/kassym-jomart-tokayev")
                        .html()
                        .select("[lang=kk]")
                        .eachText())
                .contains("Қасым-Жомарт Тоқаев");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ru"})
    void movesForGoodWithAConceptThatWasRenamed(String language) {
        database.sql("""
                insert into former_slug (kind, slug, concept_id)
                select 'PERSON', 'the-president', id from concept where slug = 'kassym-jomart-tokayev'
                on conflict do nothing
                """).update();

        assertMoves(language + "/people/the-president", language + "/people/kassym-jomart-tokayev");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ru"})
    void movesForGoodWithAConceptThatWasMerged(String language) {
        Person kept = newsroom.person("Kept");
        Person merged = newsroom.person("Merged");
        database.sql("update concept set merged_into = ? where id = ?")
                .params(kept.id(), merged.id())
                .update();

        assertMoves(language + "/people/" + merged.slug(), language + "/people/" + kept.slug());
    }

    private void assertMoves(String from, String to) {
        Page page = browser.get(from);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.path()).isEqualTo(to);
        assertThat(page.response().previousResponse())
                .hasValueSatisfying(
                        redirect -> assertThat(redirect.statusCode()).isEqualTo(301));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "AAAA", "' or 1=1"})
    void answers400ToAPageThatNoListHas(String after) {
        String query = java.net.URLEncoder.encode(after, java.nio.charset.StandardCharsets.UTF_8);

        assertThat(browser.get("/regions/kazakhstan?after=" + query).status()).isEqualTo(400);
        assertThat(browser.get("/?after=" + query).status()).isEqualTo(400);
    }
}
