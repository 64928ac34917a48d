package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.account.Role;
import news.dateline.account.SignIn;
import news.dateline.testing.Browser;
import news.dateline.testing.Fields;
import news.dateline.testing.Form;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

@PortalTest
class ProfileTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    JdbcClient database;

    private Account account;
    private Browser browser;

    @BeforeEach
    void signIn() {
        account = staff.account(Role.REPORTER);
        browser = new Browser(port);
        browser.signIn(account.username(), Staff.PASSWORD);
    }

    @Test
    void onesNameIsOnesOwnToChange() {
        Page saved = browser.get("/account")
                .form("main form")
                .with("displayName", " Дана Ж. ")
                .press("Save");

        assertThat(saved.text(".notice")).contains("Saved");
        assertThat(saved.value("Display name")).isEqualTo("Дана Ж.");
        assertThat(saved.text(".desk-out")).contains("Дана Ж.");

        Page refused =
                saved.form("main form").with("displayName", "x".repeat(101)).send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Display name")).contains("100 characters");
        assertThat(refused.value("Display name")).hasSize(101);
        Page taken = saved.form("main form")
                .with("displayName", PortalTest.ADMIN_USERNAME)
                .send();
        assertThat(taken.problem("Display name")).contains("Another account has this name");
        assertThat(accounts.findById(account.id()).orElseThrow().displayName()).isEqualTo("Дана Ж.");
    }

    @Test
    void everySessionIsListedAndAllEndAtOnce() {
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(account.username(), Staff.PASSWORD);
        Page page = browser.get("/account");
        assertThat(page.html().select(".sessions li").eachText())
                .hasSize(2)
                .filteredOn(line -> line.startsWith("A browser (this browser): signed in just now, last used just now"))
                .hasSize(1);

        Page out = page.form("form[action=/account/sessions/end]").press("Sign out everywhere");

        assertThat(out.path()).isEqualTo("/login");
        assertThat(browser.get("/admin/stories").path()).isEqualTo("/login");
        assertThat(elsewhere.get("/admin").path()).isEqualTo("/login");
        assertThat(browser.signIn(account.username(), Staff.PASSWORD).path()).isEqualTo("/admin");
    }

    @Test
    void aPasskeyIsOnlyAddedSoonAfterSigningIn() {
        assertThat(browser.get("/account").has("form[data-passkey=add]")).isTrue();
        assertThat(options().status()).isEqualTo(200);

        signedInBefore(SignIn.FRESH);
        assertThat(browser.get("/account").has("form[data-passkey=add]")).isFalse();
        assertThat(options().path()).isEqualTo("/login");
        Form confirm = browser.get("/account").form("#confirm");
        Page wrong = confirm.with("password", "not it").press("It is me");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(options().path()).isEqualTo("/login");

        Page right = confirm.with("password", Staff.PASSWORD).press("It is me");
        assertThat(right.path()).isEqualTo("/account");
        assertThat(right.has("form[data-passkey=add]")).isTrue();
        assertThat(options().status()).isEqualTo(200);
    }

    private Page options() {
        String token = browser.get("/account")
                .html()
                .select("form[action=/account/sessions/end] [name=_csrf]")
                .val();
        return browser.post("/account/passkeys/options", new Fields().and("_csrf", token));
    }

    private void signedInBefore(Duration past) {
        age(sessions, past);
    }

    private <S extends Session> void age(FindByIndexNameSessionRepository<S> kept, Duration past) {
        kept.findByPrincipalName(account.username()).values().forEach(session -> {
            session.setAttribute(SignIn.AT, Instant.now().minus(past));
            kept.save(session);
        });
    }

    @Test
    void aBrowserIsKnownRoughlyAndNothingElseOfItIsKept() {
        String agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 Unique/7";
        Browser windows = new Browser(port, agent);
        windows.signIn(account.username(), Staff.PASSWORD);

        assertThat(windows.get("/account").text(".sessions")).contains("Firefox on Windows (this browser)");
        assertThat(database.sql(
                                "select count(*) from spring_session_attributes where position(?::bytea in attribute_bytes) > 0")
                        .param("Unique/7".getBytes(StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
