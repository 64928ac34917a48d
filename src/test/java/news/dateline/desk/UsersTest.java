package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class UsersTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

    private final String word = Newsroom.word();
    private Account self;
    private Browser admin;

    @BeforeEach
    void signIn() {
        self = staff.account(Role.ADMIN);
        admin = new Browser(port);
        admin.signIn(self.username(), Staff.PASSWORD);
    }

    private Form blank() {
        return admin.get("/admin/users/new").form("main form");
    }

    private Page show(Account account) {
        return admin.get("/admin/users/" + account.id());
    }

    private static Form step(Page page, String step) {
        return page.form("form[action$=/" + step + "]");
    }

    private Account now(Account account) {
        return accounts.findById(account.id()).orElseThrow();
    }

    @Test
    void anAccountIsMadeAndItsPasswordShownOnce() {
        Page made = blank().with("username", " " + word.toUpperCase())
                .with("displayName", "Aigerim Sadykova")
                .with("role", "EDITOR")
                .press("Make the account");

        String password = made.text(".password");
        assertThat(made.path()).startsWith("/admin/users/");
        assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertThat(admin.get(made.path()).response().body()).doesNotContain(password);
        Browser newcomer = new Browser(port);
        assertThat(newcomer.signIn(word, password).path()).isEqualTo("/account/password");
        Account account = accounts.findByUsername(word).orElseThrow();
        assertThat(account.role()).isEqualTo(Role.EDITOR);
        assertThat(account.displayName()).isEqualTo("Aigerim Sadykova");
        assertThat(admin.get("/admin/users?q=SADYKOVA").text(".queue")).contains(word);
    }

    @Test
    void sentTwiceItIsOneAccount() {
        Form form = blank().with("username", word).with("displayName", "Twice");
        Page first = form.send();
        Page second = form.send();

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.has(".password")).isFalse();
    }

    @Test
    void whatWillNotDoIsSaidBesideItsFieldAndKept() {
        staff.account(Role.REPORTER);
        assertRefused("", "A name", "Username", "to sign in");
        assertRefused("two words", "A name", "Username", "letters and digits");
        assertRefused("x".repeat(101), "A name", "Username", "100");
        assertRefused("Archive", "A name", "Username", "There is an account");
        assertRefused(self.username().toUpperCase(), "A name", "Username", "There is an account");
        assertRefused(word, " \u200b ", "Display name", "colleagues");
        assertRefused(word, "Turned \u202E around", "Display name", "turn it around");
        assertThat(accounts.findByUsername(word)).isEmpty();
    }

    private void assertRefused(String username, String displayName, String field, String why) {
        Page refused = blank().with("username", username)
                .with("displayName", displayName)
                .with("role", "EDITOR")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem(field)).contains(why);
        assertThat(refused.field(field).attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.value("Username")).isEqualTo(username);
        assertThat(refused.value("Display name")).isEqualTo(displayName);
        assertThat(refused.chosen("Role").get(0)).startsWith("Editor");
    }

    @Test
    void nameAndRoleAreChangedAndCountAtOnce() {
        Account reporter = staff.account(Role.REPORTER);
        Browser theirs = new Browser(port);
        theirs.signIn(reporter.username(), Staff.PASSWORD);
        assertThat(theirs.get("/admin/front").status()).isEqualTo(403);

        Page saved = show(reporter)
                .form("main form")
                .with("displayName", "Renamed " + word)
                .with("role", "EDITOR")
                .press("Save");

        assertThat(saved.text(".notice")).contains("Saved");
        assertThat(theirs.get("/admin/front").status()).isEqualTo(200);
        assertThat(theirs.get("/account").value("Display name")).isEqualTo("Renamed " + word);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        Account account = staff.account(Role.REPORTER);
        Page opened = show(account);
        show(account).form("main form").with("displayName", "Theirs").send();

        Page refused = opened.form("main form")
                .with("displayName", "Mine")
                .with("role", "ADMIN")
                .send();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text(".bad")).contains("“Theirs”", "Reporter");
        assertThat(refused.value("Display name")).isEqualTo("Mine");
        assertThat(now(account).role()).isEqualTo(Role.REPORTER);
        assertThat(step(opened, "closing").send().status()).isEqualTo(409);
        assertThat(now(account).isClosed()).isFalse();
        assertThat(refused.form("main form").send().status()).isEqualTo(200);
        assertThat(now(account).displayName()).isEqualTo("Mine");
    }

    @Test
    void closingEndsEverySessionAndOpeningLetsThemInAgain() {
        Account account = staff.account(Role.EDITOR);
        Browser theirs = new Browser(port);
        theirs.signIn(account.username(), Staff.PASSWORD);

        Page closed = step(show(account), "closing").press("Close the account");

        assertThat(closed.text(".state")).contains("Closed");
        assertThat(theirs.get("/admin/stories").path()).isEqualTo("/login");
        assertThat(theirs.signIn(account.username(), Staff.PASSWORD).status()).isEqualTo(401);
        assertThat(admin.get("/admin/users?q=" + account.username()).has(".queue"))
                .isFalse();
        assertThat(admin.get("/admin/users?closed=true&q=" + account.username()).text(".queue"))
                .contains(account.username());

        step(closed, "opening").press("Open the account again");

        assertThat(theirs.signIn(account.username(), Staff.PASSWORD).path()).isEqualTo("/admin");
    }

    @Test
    void aResetGivesAnotherPasswordAndSignsOut() {
        Account account = staff.account(Role.EDITOR);
        Browser theirs = new Browser(port);
        theirs.signIn(account.username(), Staff.PASSWORD);

        Page reset = step(show(account), "password").press("Reset the password");

        assertThat(theirs.get("/admin/stories").path()).isEqualTo("/login");
        assertThat(theirs.signIn(account.username(), Staff.PASSWORD).status()).isEqualTo(401);
        assertThat(theirs.signIn(account.username(), reset.text(".password")).path())
                .isEqualTo("/account/password");
    }

    @Test
    void nobodyShutsThemselvesOut() {
        Page own = show(self);
        Fields fields = own.form("main form").fields();
        assertThat(own.html().select("main form"))
                .as("no way to close one's own")
                .hasSize(1);

        Page demoted = own.form("main form").with("role", "EDITOR").send();
        assertThat(demoted.status()).isEqualTo(422);
        assertThat(demoted.text(".bad")).contains("your own");
        for (String step : new String[] {"closing", "password"}) {
            assertThat(admin.post("/admin/users/" + self.id() + "/" + step, fields)
                            .status())
                    .as(step)
                    .isEqualTo(422);
        }

        assertThat(now(self).role()).isEqualTo(Role.ADMIN);
        assertThat(now(self).isClosed()).isFalse();
        assertThat(admin.get("/admin/users").status()).isEqualTo(200);
    }

    @Test
    void theListIsReadBothWaysAndFindsWhatIsTyped() {
        for (int i = 0; i < 31; i++) {
            blank().with("username", word + (char) ('a' + i % 26) + i)
                    .with("displayName", "Many %_\\ of them " + i)
                    .send();
        }
        Page first = admin.get("/admin/users?q=" + word);
        assertThat(first.html().select(".queue li")).hasSize(30);
        Page second = admin.get(first.html().select(".pager [rel=next]").attr("href"));
        assertThat(second.html().select(".queue li")).hasSize(1);
        assertThat(second.has(".pager [rel=next]")).isFalse();
        assertThat(second.has(".pager [rel=prev]")).isTrue();

        assertThat(admin.get("/admin/users?q=%25_%5C").html().select(".queue li"))
                .isNotEmpty();
        assertThat(admin.get("/admin/users?q=%25%25").has(".queue")).isFalse();
        assertThat(admin.get("/admin/users?after=%00&q=%00").status()).isEqualTo(200);
        assertThat(admin.get("/admin/users?q=archive").text(".queue")).doesNotContain("Archive");
    }

    @Test
    void thereIsNothingForWhatIsNoAccount() {
        assertThat(admin.get("/admin/users/" + new java.util.UUID(1, 2)).status())
                .isEqualTo(404);
        assertThat(admin.get("/admin/users/none").status()).isEqualTo(404);
        Account archive = accounts.findByUsername("archive").orElseThrow();
        assertThat(show(archive).status()).isEqualTo(404);
        assertThat(admin.get("/admin/users/" + self.id() + "/closing").path()).isEqualTo("/admin/users/" + self.id());
    }
}
