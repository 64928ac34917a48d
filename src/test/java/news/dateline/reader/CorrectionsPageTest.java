package news.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import news.dateline.story.Change;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One list tells what was put right and what was taken back. */
@PortalTest
class CorrectionsPageTest {

    private static final Instant LONG_AGO = Instant.parse("1997-03-01T10:00:00Z");
    private static final int MOST = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Browser browser;
    private String lastPage = "";

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void saysThatAStoryWasWithdrawnAndNothingOfIt() {
        String secret = Newsroom.word();
        UUID story = newsroom.publish("Headline " + secret, secret, secret);
        newsroom.withdraw(story);

        Page page = browser.get("/corrections");
        assertThat(page.text(line(story) + " h2")).isEqualTo("A story was withdrawn");
        assertThat(page.text(line(story))).endsWith("A test");
        assertThat(page.html().select(line(story) + " time")).hasSize(1);
        assertThat(page.html().select(line(story) + " a")).isEmpty();
        assertThat(page.response().body()).doesNotContain(secret);
        assertThat(browser.get("/ru/corrections").has(line(story))).isFalse();
    }

    @Test
    void saysItInTheLanguageOfTheStory() {
        UUID story = newsroom.publish("ru", "Заметка", "", "Текст");
        newsroom.withdraw(story);

        assertThat(browser.get("/ru/corrections").text(line(story) + " h2")).isEqualTo("Один из материалов отозван");
        assertThat(browser.get("/corrections").has(line(story))).isFalse();
    }

    @Test
    void saysItOnceHoweverOftenAndNotOfWhatIsOutAgain() {
        UUID story = newsroom.publish("Back and forth", "", "");
        newsroom.withdraw(story);
        newsroom.publishStaged(story, Change.NONE);
        assertThat(browser.get("/corrections").has(line(story))).isFalse();

        newsroom.withdraw(story);
        assertThat(browser.get("/corrections").html().select(line(story))).hasSize(1);
    }

    /** Forty of each, turn by turn, and of each turn at the same moment. */
    @Test
    void isPagedInTheOrderOfTimeBothWays() {
        List<UUID> withdrawn = new ArrayList<>();
        List<UUID> corrections = new ArrayList<>();
        UUID corrected = newsroom.publish("Often corrected", "", "At first.");
        for (int turn = 0; turn < 40; turn++) {
            Timestamp time = Timestamp.from(LONG_AGO.plusSeconds(turn));
            corrections.add(
                    database.sql("insert into correction (id, story_id, revision_id, language, note, recorded_at) "
                                    + "select gen_random_uuid(), id, public_revision_id, language, ?, ? from story "
                                    + "where id = ? returning id")
                            .params("Turn " + turn, time, corrected)
                            .query(UUID.class)
                            .single());
            UUID story = newsroom.publish("Withdrawn in a turn", "", "");
            newsroom.withdraw(story);
            database.sql("update story_transition set recorded_at = ? where story_id = ? and to_status = 'WITHDRAWN'")
                    .params(time, story)
                    .update();
            withdrawn.add(story);
        }

        List<String> down = walk("/corrections", ".pager__older");
        Predicate<String> ours = line -> withdrawn.stream().anyMatch(id -> line.contains(id.toString()));
        assertThat(down).doesNotHaveDuplicates();
        assertThat(down.stream().filter(ours)).hasSize(40);
        assertThat(down)
                .containsAll(corrections.stream().map(id -> "correction-" + id).toList());
        assertThat(times("/corrections")).isSortedAccordingTo((one, other) -> other.compareTo(one));
        String last = lastPage;
        List<String> up = walk(last, ".pager__newer");
        assertThat(up).containsAll(down).doesNotHaveDuplicates();

        statements.forget();
        browser.get(last);
        assertThat(statements.seen()).hasSizeBetween(1, MOST);
    }

    /** The anchors of all lines from a page on. */
    private List<String> walk(String path, String link) {
        List<String> lines = new ArrayList<>();
        Page page = browser.get(path);
        while (true) {
            lines.addAll(page.html().select(".corrections__all > li").eachAttr("id"));
            String next = page.html().select(link).attr("href");
            if (next.isEmpty()) {
                return lines;
            }
            lastPage = next;
            page = browser.get(next);
        }
    }

    private List<String> times(String path) {
        List<String> times = new ArrayList<>();
        for (String next = path; !next.isEmpty(); ) {
            Page page = browser.get(next);
            page.html().select(".corrections__all time").forEach(time -> times.add(instant(time.attr("datetime"))));
            next = page.html().select(".pager__older").attr("href");
        }
        return times;
    }

    private static String instant(String time) {
        return OffsetDateTime.parse(time).toInstant().toString();
    }

    private static String line(UUID story) {
        return "#withdrawal-" + story;
    }
}
