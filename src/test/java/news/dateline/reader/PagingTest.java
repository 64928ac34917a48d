package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Topic;
import news.dateline.evidence.Figure;
import news.dateline.evidence.LedgerWriting;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Walk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every list of stories leads to its end and back, through the same pages. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest {

    private static final int STORIES = 45;
    private static final String HEADLINES = ".story-list h3 a, .front h2 a, .front h3 a";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private LedgerWriting ledger;

    private Browser browser = new Browser(0);
    private final UUID storyline = UUID.randomUUID();
    private final List<UUID> stories = new ArrayList<>();
    private String slug = "";

    @BeforeAll
    void publish() {
        browser = new Browser(port);
        slug = Newsroom.word();
        Topic topic = newsroom.topic(slug, null, "A topic of many pages");
        for (int i = 0; i < STORIES; i++) {
            stories.add(newsroom.publish("Story " + i, "", "", topic.id()));
        }
        database.sql("insert into storyline values (?, ?, 'A storyline of many pages', null, now(), 0)")
                .params(storyline, slug)
                .update();
        joinStoryline();
        ledger.save(Stream.generate(PagingTest::figure).limit(STORIES).toList());
    }

    // Long before all others, where no other test looks for one.
    private static Figure figure() {
        Figure figure = new Figure(
                Ids.next(),
                Newsroom.word(),
                "pages",
                "many",
                Figure.Qualifier.OVER,
                BigDecimal.ONE,
                null,
                "",
                Instant.EPOCH);
        figure.dateTo(new PartialDate("1900"), null);
        return figure;
    }

    private void joinStoryline() {
        database.sql("update story set storyline_id = :storyline where id in (:stories)")
                .param("storyline", storyline)
                .param("stories", stories)
                .update();
    }

    private Stream<String> lists() {
        String story = browser.get("/topics/" + slug).html().select(HEADLINES).attr("href");
        String day = story.replaceAll("/stories(/\\d+/\\d+/\\d+)/.*", "/archive$1");
        return Stream.of("/topics/" + slug, "/storylines/" + slug, day, "/", "/figures");
    }

    @Test
    void leadsToTheEndAndBackThroughTheSamePages() {
        assertThat(lists()).allSatisfy(path -> {
            List<Page> there = Walk.pages(browser, path);
            List<Page> back = Walk.back(there.get(there.size() - 1));

            assertThat(there).hasSizeGreaterThan(1);
            assertThat(there.get(0).has(".pager [rel=prev]")).isFalse();
            Collections.reverse(there);
            assertThat(back.stream().map(PagingTest::items).toList())
                    .isEqualTo(there.stream().skip(1).map(PagingTest::items).toList());
        });
    }

    @Test
    void comesBackToTheListUnderItsOwnAddress() {
        assertThat(lists()).allSatisfy(path -> {
            Page second = Walk.pages(browser, path).get(1);
            Page first = Walk.back(second).get(0);

            assertThat(first.path()).isEqualTo(path);
            assertThat(first.response().uri().getQuery()).isNull();
        });
    }

    @Test
    void listsEachStoryOnce() {
        assertThat(Walk.toTheEnd(browser, "/topics/" + slug, HEADLINES, "href"))
                .hasSize(STORIES)
                .doesNotHaveDuplicates()
                .isEqualTo(Walk.toTheEnd(browser, "/storylines/" + slug, HEADLINES, "href"));
    }

    @Test
    void saysThatTheListEndsWhereNothingIsOlderAnyMore() {
        String last = Walk.pages(browser, "/topics/" + slug)
                .get(1)
                .html()
                .select(".pager [rel=next]")
                .attr("href");
        List<UUID> oldest = stories.subList(0, 5);
        oldest.forEach(newsroom::withdraw);

        Page page = browser.get(last);
        List<Page> pages = Walk.pages(browser, "/topics/" + slug);
        oldest.forEach(newsroom::publishAgain);
        joinStoryline();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".pager")).contains("The list ends here", "Back to the start");
        assertThat(page.has(".pager [rel]")).isFalse();
        assertThat(page.has(".empty")).isFalse();
        assertThat(pages).hasSize(2);
    }

    private static List<String> items(Page page) {
        return Stream.of(
                        page.html().select(HEADLINES).eachAttr("href"),
                        page.html().select(".figures__line").eachAttr("id"))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }
}
