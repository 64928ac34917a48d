package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import news.dateline.testing.Browser;
import news.dateline.testing.LargeStoryline;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import news.dateline.testing.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A storyline of 500 stories, 2,000 events and 300 figures asks no more of the database than a small one, nor of who reads it. */
@PortalTest
class LargeStorylineTest {

    private static final int MOST = 12;
    private static final String SMALL = "/storylines/kazakhstan-january-2022";

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @BeforeAll
    static void make(@Autowired JdbcClient database) {
        new LargeStoryline(database).make();
    }

    @AfterAll
    static void remove(@Autowired JdbcClient database) {
        new LargeStoryline(database).remove();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?since=2021-06-01",
                "?as-of=2021-06-02",
                "/timeline",
                "/timeline?after=1963-01-01_00000000-0000-0000-0000-000000000000"
            })
    void isReadInAsManyStatementsAsASmallOne(String which) {
        int small = count(SMALL + which.replaceAll("[?]after.*", "").replace("2021-06-02", "2022-01-16"));

        assertThat(count(LargeStoryline.PATH + which)).isEqualTo(small).isLessThanOrEqualTo(MOST);
        assertThat(count("/ru" + LargeStoryline.PATH + which)).isEqualTo(small);
    }

    private int count(String path) {
        statements.forget();
        assertThat(new Browser(port).get(path).status()).as(path).isEqualTo(200);
        return statements.seen().size();
    }

    @Test
    void showsTheLatestAndLeadsToTheRest() {
        Page page = new Browser(port).get(LargeStoryline.PATH);

        List<String> events = page.html().select(".timeline__event > a").eachText();
        assertThat(events).hasSize(24).endsWith("A large event 1999", "A large event 2000");
        assertThat(page.html().select(".timeline__all a").attr("href")).isEqualTo(LargeStoryline.PATH + "/timeline");
        assertThat(page.html().select(".story-list > li")).hasSize(20);
        assertThat(page.html().select(".moved__figure")).hasSize(8);
        assertThat(page.text(".moved__figure:contains(counted all the time)"))
                .startsWith("at least 60 ")
                .contains("Before: at least 59 (June 1961); at least 58 (June 1961)");
        assertThat(page.html().select("section:has(#people) .who__office")).hasSize(16);
    }

    @Test
    void theWholeTimelineIsReadPageByPage() {
        Browser browser = new Browser(port);
        List<Page> pages = Walk.pages(browser, LargeStoryline.PATH + "/timeline");

        Collections.reverse(pages);
        List<String> events = pages.stream()
                .flatMap(page -> page.html().select(".timeline__event > a").eachText().stream())
                .toList();
        assertThat(pages).hasSize(LargeStoryline.EVENTS / 50);
        assertThat(events)
                .hasSize(LargeStoryline.EVENTS)
                .doesNotHaveDuplicates()
                .startsWith("A large event 1", "A large event 2", "A large event 3");
        assertThat(Walk.back(pages.get(0))).hasSize(pages.size() - 1);
    }

    @Test
    void whatIsNewIsShownInPart() {
        Page page = new Browser(port).get(LargeStoryline.PATH + "?since=2021-06-02");

        // The chain of sixty and eighty of three, all of which were recorded by now.
        List<String> figures =
                page.html().select(".news .moved__figure .moved__latest").eachText();
        assertThat(figures).hasSize(12).doesNotHaveDuplicates().allMatch(figure -> figure.endsWith(" New"));
        assertThat(figures.get(0)).isEqualTo("at least 60 counted all the time New");
        assertThat(page.html().select(".news a[href$=/figures]").text())
                .isEqualTo("And 69 more: see all figures and claims");
        assertThat(page.html().select(".news__list > li:not(.moved__figure)")).hasSize(12);
        // Of the second day of June 2021, from the 1,440th minute on.
        assertThat(page.html().select(".news a[href$=/timeline]").text())
                .isEqualTo("And 549 more: see the whole timeline");
    }

    @Test
    void theStoriesSinceADayAreReadPageByPageToo() {
        Browser browser = new Browser(port);
        String path = LargeStoryline.PATH + "?since=1971-01-20";

        List<String> headlines = Walk.pages(browser, path).stream()
                .flatMap(page -> page.html().select(".story-list h3 a").eachText().stream())
                .toList();

        // The first of that day is number 456; every fifth story is in Russian.
        assertThat(headlines)
                .startsWith("Large story 499", "Large story 498")
                .endsWith("Large story 457", "Large story 456")
                .hasSize(36);
        Page second = Walk.pages(browser, path).get(1);
        assertThat(second.text("#news")).isEqualTo("New since 20 January 1971");
        assertThat(Walk.back(second).get(0).response().uri().getQuery()).isEqualTo("since=1971-01-20");
    }
}
