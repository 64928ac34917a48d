package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class EndedSessionTest {

    private static final String BODY = "  Hours of work\n\n\"quoted\" & <b>marked</b>\n" + "ә".repeat(5_000);

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Test
    void whatWasWrittenComesBackAndIsSavedAfterSigningInAgain() {
        String username = staff.account(Role.EDITOR).username();
        Browser browser = new Browser(port);
        browser.signIn(username, Staff.PASSWORD);
        Form form = DeskPages.complete(browser, newsroom, "Before the session ended")
                .with("body", BODY);

        browser.forgetCookies();
        Page ended = form.press("Save draft");

        assertThat(ended.status()).isEqualTo(403);
        assertThat(ended.text(".notice")).contains("Nothing was saved yet").contains("Sign in again");
        assertThat(ended.value("Body")).isEqualTo(BODY);
        assertThat(ended.form("form.stack").fields().value("regions"))
                .isEqualTo(form.fields().value("regions"));

        Page tooEarly = ended.form("form.stack").press("Send again");
        assertThat(tooEarly.status()).isEqualTo(403);

        browser.signIn(username, Staff.PASSWORD);
        Page saved = tooEarly.form("form.stack").press("Send again");

        assertThat(saved.text(".notice")).contains("Saved as revision 1.");
        assertThat(saved.value("Body")).isEqualTo(BODY);
    }

    @Test
    void whatWasDecidedBetweenTwoTextsComesBackToo() {
        String username = staff.account(Role.EDITOR).username();
        Browser browser = new Browser(port);
        browser.signIn(username, Staff.PASSWORD);
        Page opened = DeskPages.complete(browser, newsroom, "Ended while deciding")
                .with("body", "One.\n\nTwo.")
                .press("Save draft");
        Browser other = staff.signedIn(port, Role.EDITOR);
        other.get(opened.path())
                .form("#story")
                .with("body", "One, theirs.\n\nTwo, theirs.")
                .press("Save draft");
        Page conflict =
                opened.form("#story").with("body", "One, mine.\n\nTwo, mine.").press("Save draft");
        String first =
                conflict.html().select(".place input[type=radio]").first().attr("name");
        String second = conflict.html().select(".place textarea").last().attr("name");
        Form decided = conflict.form("#story").with(first, "theirs").with(second, "Two, ours.");

        browser.forgetCookies();
        Page ended = decided.press("Save draft");
        assertThat(ended.status()).isEqualTo(403);
        browser.signIn(username, Staff.PASSWORD);
        Page saved = ended.form("form.stack").press("Send again");

        assertThat(saved.text(".notice")).contains("Saved as revision 3.");
        assertThat(saved.value("Body")).isEqualTo("One, theirs.\n\nTwo, ours.");
    }

    @Test
    void aFormThatWasOpenBeforeSigningInAgainIsToBeConfirmedOnce() {
        String username = staff.account(Role.EDITOR).username();
        Browser browser = new Browser(port);
        browser.signIn(username, Staff.PASSWORD);
        Form form = DeskPages.complete(browser, newsroom, "Opened before");
        browser.signIn(username, Staff.PASSWORD);

        Page almost = form.press("Save draft");

        assertThat(almost.text("h1")).isEqualTo("This form could not be verified");
        assertThat(almost.text(".notice")).contains("You are signed in").contains("Nothing was saved yet");
        assertThat(almost.form("form.stack").press("Send again").text(".notice"))
                .contains("Saved as revision 1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0f7a2c6e-1b7d-4a58-9d0c-4a1f6f0c9d11"})
    void whatOnlySaysThatItWasGivenBackIsNotTaken(String proof) {
        Browser browser = new Browser(port);
        Form form = staff.signedIn(port, Role.EDITOR)
                .get("/admin/stories/new")
                .form("#story")
                .with("headline", "Slipped in");
        Page ended = browser.post("/admin/stories", form.fields());
        assertThat(ended.form("form.stack").fields().value("givenBack")).isNotEmpty();
        browser.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);

        Page refused =
                browser.post("/admin/stories", form.fields().without("_csrf").and("givenBack", proof));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.form("form.stack").fields().value("givenBack")).isNotEqualTo(proof);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/logout", "/account/password", "/login"})
    void whatProvesThatAFormWasGivenBackOpensNothingElse(String path) {
        Browser browser = new Browser(port);
        Fields proved = givenBack(browser);
        browser.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);

        Page refused = browser.post(path, proved.without("_csrf"));

        assertThat(refused.response().uri()).hasPath("/login").hasQuery("ended");
        assertThat(browser.get("/admin/stories").path()).isEqualTo("/admin/stories");
    }

    /** There it would lie in logs and histories. */
    @Test
    void norDoesItFromAnAddress() {
        Browser browser = new Browser(port);
        Fields proved = givenBack(browser);
        browser.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);

        Page refused = browser.post(
                "/admin/stories?givenBack=" + proved.value("givenBack"),
                proved.without("_csrf").without("givenBack"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.form("form.stack").press("Send again").text(".notice"))
                .contains("Saved as revision 1.");
    }

    private Fields givenBack(Browser browser) {
        Form form = staff.signedIn(port, Role.EDITOR)
                .get("/admin/stories/new")
                .form("#story")
                .with("headline", "Given back");
        return browser.post("/admin/stories", form.fields()).form("form.stack").fields();
    }

    @Test
    void aPictureIsNotSaidToBeKept() {
        Browser stranger = new Browser(port);
        Page ended = stranger.post("/admin/media", new Fields(), "file", "picture.png", new byte[] {1});
        assertThat(ended.status()).isEqualTo(403);
        assertThat(ended.text("[role=alert]")).contains("A file cannot be kept");
        assertThat(ended.text()).doesNotContain("nothing is lost").doesNotContain("Send again");
    }

    @Test
    void thePageIsForNothingElse() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/login/ended").path()).isEqualTo("/login");
    }
}
