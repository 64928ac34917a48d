package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import news.dateline.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class QueueTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Statements statements;

    @Test
    void theLatestChangeComesFirstAndOlderOnesOnFurtherPages() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        for (int i = 1; i <= 31; i++) {
            DeskPages.blank(reporter).with("headline", "Story " + i).press("Save draft");
        }
        Page first = reporter.get("/admin/stories");
        List<String> headlines = first.html().select(".queue h2").eachText();
        assertThat(headlines).hasSize(30).startsWith("Story 31", "Story 30");

        Page second = reporter.get(first.html().select(".pager a[rel=next]").attr("href"));
        assertThat(second.html().select(".queue h2").eachText()).containsExactly("Story 1");
        assertThat(second.has(".pager a[rel=next]")).isFalse();

        Page changed = reporter.get(second.html().select(".queue h2 a").attr("href"));
        changed.form("#story").with("headline", "Story 1 again").press("Save draft");
        assertThat(reporter.get("/admin/stories").html().select(".queue h2").eachText())
                .startsWith("Story 1 again");
    }

    @Test
    void theListIsNarrowedByStatus() {
        Browser reporter = staff.signedIn(port, Role.REPORTER);
        assertThat(reporter.get("/admin/stories").text()).contains("No stories yet. Write one");
        DeskPages.blank(reporter).with("headline", "A draft").press("Save draft");
        DeskPages.blank(reporter).with("headline", "A submission").press("Submit for review");

        Page drafts = reporter.get("/admin/stories?status=DRAFT");
        assertThat(drafts.html().select(".queue h2").eachText()).containsExactly("A draft");
        assertThat(drafts.text(".filters a[aria-current]")).isEqualTo("Draft");
        assertThat(reporter.get("/admin/stories?status=IN_REVIEW")
                        .html()
                        .select(".queue h2")
                        .eachText())
                .containsExactly("A submission");
        assertThat(reporter.get("/admin/stories?status=WITHDRAWN").text()).contains("No stories with this status");
    }

    /** Counted at Hibernate, which does not see the sessions being read. */
    @Test
    void pagesTakeFewStatementsHoweverManyStoriesThereAre() {
        Browser editor = staff.signedIn(port, Role.EDITOR);
        Page saved = DeskPages.complete(editor, newsroom, "Counted").press("Publish");
        List<String> paths = List.of("/admin/stories", "/admin/stories/new", saved.path());
        List<Integer> counts = paths.stream().map(path -> count(editor, path)).toList();
        assertThat(counts).allSatisfy(count -> assertThat(count).isBetween(1, 12));

        for (int i = 0; i < 5; i++) {
            DeskPages.complete(editor, newsroom, "One more").press("Publish");
        }
        assertThat(paths).map(path -> count(editor, path)).isEqualTo(counts);
    }

    // What goes on behind the portal meanwhile, such as indexing, can only add to a count.
    private int count(Browser browser, String path) {
        return IntStream.range(0, 3).map(time -> countOnce(browser, path)).min().orElseThrow();
    }

    private int countOnce(Browser browser, String path) {
        statements.forget();
        assertThat(browser.get(path).status()).isEqualTo(200);
        return statements.seen().size();
    }
}
