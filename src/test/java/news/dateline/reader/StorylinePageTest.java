package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class StorylinePageTest {

    private static final String STORYLINE = "/storylines/kazakhstan-january-2022";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void listsItsStoriesAndNoOthers() {
        List<String> stories =
                browser.get(STORYLINE).html().select(".story-list h3 a").eachText();

        assertThat(stories)
                .startsWith("Prosecutors put the death toll in Kazakhstan at 225")
                .contains("Kazakhstan crisis heightens instability in Central Asia")
                .doesNotContain("Bitcoin falls as Kazakh miners go offline");
    }

    @Test
    void namesWhatItGathers() {
        Page page = browser.get("/ru" + STORYLINE);

        assertThat(page.text("h1")).isEqualTo("Kazakhstan, January 2022");
        assertThat(page.html().select("h1").attr("lang")).isEqualTo("en");
        assertThat(page.text("header a[href=/ru/regions/kazakhstan]")).isEqualTo("Казахстан");
        assertThat(page.has("header a[href=/ru/topics/civil-unrest]")).isTrue();
    }

    @Test
    void hasNothingBesideTheStoriesWhereThereIsNothing() {
        String slug = Newsroom.word();
        database.sql("insert into storyline values (?, ?, 'A bare storyline', null, now(), 0)")
                .params(UUID.randomUUID(), slug)
                .update();

        assertThat(browser.get("/storylines/" + slug).has("main aside, main nav"))
                .isFalse();

        database.sql("delete from storyline where slug = ?").param(slug).update();
    }

    @Test
    void tellsItsEventsInTheirOrder() {
        assertThat(browser.get(STORYLINE).html().select(".timeline__event > a").eachText())
                .containsSubsequence(
                        "Formation of the CSTO", "Protests begin in Zhanaozen", "The government is dismissed");
    }

    @Test
    void givesAllDatesOfADisputedEventAndWhoSaysWhich() {
        String event = browser.get(STORYLINE)
                .html()
                .select(".timeline__event:has(a[href=/events/masimov-dismissed])")
                .text();

        assertThat(event)
                .isEqualTo("Masimov is dismissed The accounts differ. 4 January 2022 Reported by Clara Weiss "
                        + "5 January 2022 Reported by Eurasianet 6 January 2022 Reported by KZ.expert");
    }

    @Test
    void namesThePeopleOfMostOfItsStoriesFirst() {
        assertThat(browser.get(STORYLINE)
                        .html()
                        .select("section:has(#people) li > a")
                        .eachText())
                .startsWith("Kassym-Jomart Tokayev")
                .hasSizeLessThanOrEqualTo(8)
                .doesNotHaveDuplicates();
    }

    @Test
    void showsTheFiguresThatItsStoriesMarkWithTheirState() {
        assertThat(browser.get(STORYLINE).text("section:has(#figures)"))
                .contains("at least 164 people killed", "Revised since", "to 225");
    }

    @Test
    void saysInItsHeadWhatItIsAndWhereItsFeedIs() {
        Page page = browser.get(STORYLINE);

        assertThat(page.html().select("meta[name=description]").attr("content")).startsWith("Protests over the price");
        assertThat(page.html().select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo(STORYLINE + "/feed.atom");
        assertThat(browser.get("/ru" + STORYLINE)
                        .html()
                        .select("meta[name=description]")
                        .attr("content"))
                .contains("Kazakhstan, January 2022", "сюжета");
    }

    @Test
    void isListedWithTheNewestStoryOfEach() {
        Page page = browser.get("/storylines");

        assertThat(page.has("main a[href=" + STORYLINE + "]")).isTrue();
        assertThat(page.has("main a[href=/storylines/oil-bitcoin-and-money-in-kazakhstan]"))
                .isTrue();
        assertThat(page.text()).contains("Prosecutors put the death toll in Kazakhstan at 225");
        assertThat(page.has("main a[href=" + PageTypes.LEAD + "]")).isFalse();
    }

    @Test
    void saysSoWhereALanguageHasNoneOfItsStories() {
        Page page = browser.get("/kk" + STORYLINE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".empty")).contains("Бұл сюжеттің осы тілде әзірге материалы жоқ.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/storylines/nothing", "/ru/storylines/nothing", "/storylines/x/y"})
    void answers404WhereNoneIs(String path) {
        assertThat(browser.get(path).status()).isEqualTo(404);
    }
}
