package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Account;
import news.dateline.account.AccountWriting;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SignInTest {

    private static final String PASSWORD = Staff.PASSWORD;

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    AccountWriting accounts;

    @Autowired
    JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void whoIsNotSignedInIsAskedToAndComesBackToThePageTheyWanted() {
        String username = staff.account(Role.EDITOR).username();
        Page login = browser.get("/admin/stories/new");
        assertThat(login.path()).isEqualTo("/login");

        Page after = login.form("form[action=/login]")
                .with("username", " " + username.toUpperCase() + " ")
                .with("password", PASSWORD)
                .press("Sign in");

        assertThat(after.path()).isEqualTo("/admin/stories/new");
        assertThat(after.status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        String username = staff.account(Role.EDITOR).username();

        Page wrong = browser.signIn(username, "something else");
        Page unknown = browser.signIn("nobody-of-this-name", "something else");

        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(401);
        assertThat(wrong.text("#problem")).isEqualTo(unknown.text("#problem")).isNotEmpty();
        assertThat(wrong.value("Username")).isEqualTo(username);
        assertThat(wrong.field("Password").attr("aria-describedby")).isEqualTo("problem");
        assertThat(browser.get("/admin").path()).isEqualTo("/login");
    }

    @Test
    void nonsenseForANameIsJustWrong() {
        assertThat(browser.signIn("a\0b<script>", PASSWORD).status()).isEqualTo(401);
        assertThat(browser.signIn("x".repeat(5_000), "y".repeat(5_000)).status())
                .isEqualTo(401);
        assertThat(browser.signIn("x".repeat(100_000), "y".repeat(100_000)).status())
                .isEqualTo(413);
    }

    @Test
    void aClosedAccountIsShutOutAtOnce() {
        Account account = staff.account(Role.EDITOR);
        assertThat(browser.signIn(account.username(), PASSWORD).path()).isEqualTo("/admin");

        staff.close(account);

        assertThat(browser.get("/admin/stories").path()).isEqualTo("/login");
        assertThat(browser.signIn(account.username(), PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void aPasswordThatSomebodyElseHasSeenMustBeChangedFirst() {
        String username = staff.accountWithFirstPassword(Role.EDITOR).username();
        Page first = browser.signIn(username, PASSWORD);
        assertThat(first.path()).isEqualTo("/account/password");
        assertThat(browser.get("/admin/stories/new").path()).isEqualTo("/account/password");

        assertThat(change(first, PASSWORD, "too short").text("#wanted-error")).contains("12 characters");
        assertThat(change(first, PASSWORD, PASSWORD).text("#wanted-error")).contains("password you have now");
        assertThat(change(first, PASSWORD, username + "1234").text("#wanted-error"))
                .contains("username");
        assertThat(change(first, PASSWORD, "qwertyuiop123").text("#wanted-error"))
                .contains("Too many people");
        assertThat(change(first, PASSWORD, "ә".repeat(37)).text("#wanted-error"))
                .contains("Too long");
        assertThat(change(first, "not it", "another lantern here").text("#present-error"))
                .contains("not your present");
        Page changed = change(first, PASSWORD, "another lantern here");

        assertThat(changed.path()).isEqualTo("/admin/stories");
        assertThat(new Browser(port).signIn(username, PASSWORD).status()).isEqualTo(401);
        assertThat(new Browser(port).signIn(username, "another lantern here").path())
                .isEqualTo("/admin");
    }

    private static Page change(Page form, String present, String wanted) {
        return form.form("form[action=/account/password]")
                .with("present", present)
                .with("wanted", wanted)
                .with("again", wanted)
                .press("Change password");
    }

    @Test
    void changingThePasswordSignsOutEverywhereElse() {
        String username = staff.account(Role.REPORTER).username();
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(username, PASSWORD);
        browser.signIn(username, PASSWORD);

        change(browser.get("/account/password"), PASSWORD, "another lantern here");

        assertThat(browser.get("/admin/stories").path()).isEqualTo("/admin/stories");
        assertThat(elsewhere.get("/admin/stories").path()).isEqualTo("/login");
    }

    @Test
    void anOperatorGetsALostAccountBack() {
        Account account = staff.account(Role.REPORTER);
        browser.signIn(account.username(), PASSWORD);
        staff.close(account);

        accounts.resetAdmin(account.username(), "given by the operator", true);

        assertThat(browser.get("/admin/stories").path()).isEqualTo("/login");
        assertThat(browser.signIn(account.username(), "given by the operator").path())
                .isEqualTo("/account/password");
    }

    @Test
    void signingOutTakesAButton() {
        String username = staff.account(Role.EDITOR).username();
        Page desk = browser.signIn(username, PASSWORD);

        browser.get("/logout");
        assertThat(browser.get("/admin/stories").path()).isEqualTo("/admin/stories");

        assertThat(desk.form("form[action=/logout]").press("Sign out").path()).isEqualTo("/login");
        assertThat(browser.get("/admin/stories").path()).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/admin",
                "//evil.example",
                "/\\evil.example",
                "/admin\\..\\..",
                "/administrator",
                "/login",
                "/admin/\r\nX: y",
                "javascript:alert(1)"
            })
    void nobodyIsLedElsewhereBySigningIn(String next) {
        String username = staff.account(Role.EDITOR).username();
        Page after = browser.get("/login")
                .form("form[action=/login]")
                .with("next", next)
                .with("username", username)
                .with("password", PASSWORD)
                .send();

        assertThat(after.path()).isEqualTo("/admin");
    }

    @Test
    void aWrongPasswordDoesNotLoseTheWay() {
        String username = staff.account(Role.EDITOR).username();
        Page wrong = browser.get("/admin/stories?status=DRAFT")
                .form("form[action=/login]")
                .with("username", username)
                .with("password", "something else")
                .send();

        Page after =
                wrong.form("form[action=/login]").with("password", PASSWORD).send();

        assertThat(after.response().uri().toString()).endsWith("/admin/stories?status=DRAFT");
    }

    @Test
    void signingInChangesTheSessionAndTheTokenOfForms() {
        String username = staff.account(Role.EDITOR).username();
        browser.get("/login");
        String anonymous = cookie("FORMS");
        browser.signIn(username, PASSWORD);
        String first = cookie("SESSION");
        assertThat(cookie("FORMS")).isNotEqualTo(anonymous);

        browser.signIn(username, PASSWORD);

        assertThat(cookie("SESSION")).isNotEqualTo(first);
    }

    @Test
    void whoGuessesWaitsAndTheRightPasswordWithThem() {
        String username = staff.account(Role.EDITOR).username();
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn(username, "guess " + i).status()).isEqualTo(401);
        }

        Page slow = browser.signIn(username, PASSWORD);

        assertThat(slow.status()).isEqualTo(429);
        assertThat(Integer.parseInt(slow.header("Retry-After"))).isBetween(1, 5);
        assertThat(slow.text("#problem"))
                .contains("not looked at this time", "Try again in " + slow.header("Retry-After"));
        assertThat(slow.value("Username")).isEqualTo(username);
        assertThat(browser.get("/admin").path()).isEqualTo("/login");
        assertThat(new Browser(port)
                        .signIn(staff.account(Role.EDITOR).username(), PASSWORD)
                        .path())
                .as("somebody else")
                .isEqualTo("/admin");
    }

    @Test
    void whoFailsWithPasskeysWaitsToo() {
        database.sql("delete from sign_in_lane").update();
        try {
            for (int i = 0; i < 5; i++) {
                assertThat(passkey("/login/passkey").status()).isEqualTo(401);
            }
            Page slow = passkey("/login/passkey");
            assertThat(slow.status()).isEqualTo(429);
            assertThat(Integer.parseInt(slow.header("Retry-After"))).isBetween(1, 5);
            assertThat(passkey("/login/passkey/options").status()).isEqualTo(429);
            assertThat(browser.signIn(staff.account(Role.EDITOR).username(), PASSWORD)
                            .path())
                    .as("with a password")
                    .isEqualTo("/admin");
        } finally {
            // All tests come from the same address.
            database.sql("delete from sign_in_lane").update();
        }
        assertThat(passkey("/login/passkey/options").status()).isEqualTo(200);
    }

    private Page passkey(String path) {
        String token = browser.get("/login").html().select("input[name=_csrf]").attr("value");
        return browser.post(path, new Fields().and("_csrf", token));
    }

    private String cookie(String name) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
