package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class RightsTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Stories stories;

    private Browser reporter;

    @BeforeEach
    void signIn() {
        reporter = staff.signedIn(port, Role.REPORTER);
    }

    private Status status(Page page) {
        return stories.findById(DeskPages.id(page)).orElseThrow().status();
    }

    @Test
    void reportersWriteAndSubmitTheirOwn() {
        Page draft = DeskPages.complete(reporter, newsroom, "My own").press("Save draft");
        assertThat(draft.text("#story button")).contains("Submit for review").doesNotContain("Publish");

        Page submitted = draft.form("#story").press("Submit for review");
        assertThat(status(submitted)).isEqualTo(Status.IN_REVIEW);
        assertThat(submitted
                        .form("#story")
                        .with("body", "Better")
                        .press("Save draft")
                        .text(".notice"))
                .contains("Saved as revision 2.");
    }

    @Test
    void reportersCannotPublishByHandAndKeepTheirText() {
        Page draft = DeskPages.complete(reporter, newsroom, "By hand").press("Save draft");
        Fields fields = draft.form("#story").with("body", "Precious").fields();

        Page refused = reporter.post(draft.path() + "/publication", fields);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text(".bad")).contains("Only editors publish");
        assertThat(refused.value("Body")).isEqualTo("Precious");
        assertThat(status(draft)).isEqualTo(Status.DRAFT);
    }

    @Test
    void reportersCannotPublishWhatIsNotThereYet() {
        var form = DeskPages.complete(reporter, newsroom, "At once");
        String path = "/admin/stories/" + form.fields().value("id");
        assertThat(reporter.post(path + "/publication", form.fields()).status()).isEqualTo(403);
        assertThat(reporter.get(path).status()).isEqualTo(404);
    }

    @Test
    void anotherReportersStoryIsClosedToThem() {
        Browser colleague = staff.signedIn(port, Role.REPORTER);
        Page theirs = DeskPages.complete(colleague, newsroom, "Secret scoop").press("Save draft");
        Fields fields = theirs.form("#story").with("headline", "Taken over").fields();
        Fields mine = DeskPages.blank(reporter).fields();
        Fields sent = fields.without("_csrf").and("_csrf", mine.value("_csrf"));

        assertThat(reporter.get(theirs.path()).status()).isEqualTo(403);
        assertThat(reporter.get(theirs.path()).text())
                .contains("somebody else's")
                .doesNotContain("Secret scoop");
        assertThat(reporter.get("/admin/stories").text()).doesNotContain("Secret scoop");
        for (String step : new String[] {"", "/preview", "/submission", "/publication"}) {
            Page refused = reporter.post(theirs.path() + step, sent);
            assertThat(refused.status()).as(step).isEqualTo(403);
            assertThat(refused.html().html()).doesNotContain("Secret scoop");
        }
        Page begun = reporter.post("/admin/stories", sent.without("opened").and("opened", "0"));
        assertThat(begun.status()).isEqualTo(403);
        Page wrong = reporter.post(theirs.path(), sent.without("headline"));
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.html().html()).doesNotContain("Secret scoop");
        assertThat(stories.findById(DeskPages.id(theirs))
                        .orElseThrow()
                        .workingRevision()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void aPublishedStoryIsNoLongerAReporters() {
        Page draft = DeskPages.complete(reporter, newsroom, "Handed over").press("Save draft");
        Browser editor = staff.signedIn(port, Role.EDITOR);
        editor.get(draft.path()).form("#story").press("Publish");

        Page refused = draft.form("#story").with("body", "One more thing").press("Save draft");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text(".bad")).contains("has been published");
        assertThat(refused.value("Body")).isEqualTo("One more thing");
        assertThat(reporter.get(draft.path()).status()).isEqualTo(403);
        Fields withdrawal = new Fields()
                .and("reason", "No")
                .and("_csrf", DeskPages.blank(reporter).fields().value("_csrf"));
        assertThat(reporter.post(draft.path() + "/withdrawal", withdrawal).status())
                .isEqualTo(403);
        assertThat(status(draft)).isEqualTo(Status.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITOR", "ADMIN"})
    void editorsChangePublishAndWithdrawAnybodys(Role role) {
        Page draft = DeskPages.complete(reporter, newsroom, "For " + role).press("Save draft");
        Browser editor = staff.signedIn(port, role);

        Page published =
                editor.get(draft.path()).form("#story").with("body", "Edited").press("Publish");
        assertThat(status(published)).isEqualTo(Status.PUBLISHED);
        published.form("#withdraw").with("reason", "Not so").press("Withdraw");
        assertThat(status(published)).isEqualTo(Status.WITHDRAWN);
    }
}
