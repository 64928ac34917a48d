package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.dateline.account.Role;
import news.dateline.shared.UnavailableException;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With an OpenSearch that takes requests and never answers. */
@PortalTest
@Tag("opensearch")
class HangingEngineTest {

    /** Several times as many as there are connections to the database. */
    private static final int AT_ONCE = 24;

    private static final int PAGES = 5;

    /** With some more for a machine that does other things too; those who had to wait for others would take nine. */
    private static final Duration LONGEST = Deadline.LONGEST.plusSeconds(3);

    private static final SilentOpenSearch engine = new SilentOpenSearch();

    @LocalServerPort
    int port;

    @Autowired
    StorySearch search;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Staff staff;

    @DynamicPropertySource
    static void hosts(DynamicPropertyRegistry registry) {
        registry.add("dateline.search.hosts", engine::address);
    }

    @AfterEach
    void hang() {
        engine.hang();
    }

    @AfterAll
    static void end() {
        engine.close();
    }

    @Test
    void otherPagesAreServedWhileSearchesWait() throws Exception {
        // The first of each takes longer than all others.
        get("/");
        searchInVain();
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Duration>> searches = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                searches.add(readers.submit(this::searchInVain));
            }
            for (int i = 0; i < PAGES; i++) {
                assertThat(answer("/", 200)).isLessThan(Deadline.LONGEST);
            }
            for (Future<Duration> waited : searches) {
                assertThat(waited.get()).isLessThan(LONGEST);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private Duration searchInVain() {
        return answer("/search?q=" + Newsroom.word(), 503);
    }

    /** How long it takes. */
    private Duration answer(String path, int status) {
        Instant start = Instant.now();
        assertThat(get(path).status()).isEqualTo(status);
        return Duration.between(start, Instant.now());
    }

    @Test
    void whateverASearchAsksHasOneDeadline() {
        // What was typed and, as nothing has it, what is nearly so.
        engine.answerAfter(Duration.ofSeconds(2));
        StoryQuery query = new StoryQuery(Newsroom.word(), Map.of(), StoryQuery.Days.ALL, Sort.NEWEST, null);
        assertThatThrownBy(() -> search.find(query)).isInstanceOf(UnavailableException.class);
        engine.answerAfter(Duration.ZERO);
        assertThat(search.find(query).total()).isZero();
    }

    @Test
    void namesAreStillProposed() {
        assertThat(get("/search/suggestions?q=tokay").response().body()).contains("Kassym-Jomart Tokayev");
    }

    @Test
    void onlyTheHealthOfTheSearchSuffers() throws Exception {
        Page health = Eventually.get(
                () -> get("/actuator/health/search"),
                page -> page.response().body().contains("AWAY"));
        assertThat(health.status()).isEqualTo(503);
        assertThat(get("/actuator/health").status()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void theDeskLooksInHeadlinesMeanwhile() {
        String word = Newsroom.word();
        for (int i = 0; i < DeskSearch.PAGE_SIZE + 1; i++) {
            newsroom.draft("Number " + i + " " + word);
        }
        Browser editor = staff.signedIn(port, Role.EDITOR);
        Page page = editor.get("/admin/stories?q=" + word);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".notice")).contains("words are looked for in headlines only");
        assertThat(page.html().select(".queue h2")).hasSize(DeskSearch.PAGE_SIZE);
        Page next = editor.get(page.html().select("a[rel=next]").attr("href"));
        assertThat(next.html().select(".queue h2")).hasSize(1);
        assertThat(editor.get("/admin/stories?q=" + word + "&after=30.1669650483000")
                        .html()
                        .select(".queue h2"))
                .as("a place that only the index knows is the start")
                .hasSize(DeskSearch.PAGE_SIZE);
        assertThat(editor.get("/admin/stories?status=WITHDRAWN&q=" + word).text())
                .contains("No story has these words in its headline");
    }

    private Page get(String path) {
        return new Browser(port).get(path);
    }
}
