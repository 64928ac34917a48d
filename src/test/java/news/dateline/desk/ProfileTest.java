package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ProfileTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

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
        assertThat(accounts.findById(account.id()).orElseThrow().displayName()).isEqualTo("Дана Ж.");
    }

    @Test
    void everySessionIsListedAndAllEndAtOnce() {
        Browser elsewhere = new Browser(port);
        elsewhere.signIn(account.username(), Staff.PASSWORD);
        Page page = browser.get("/account");
        assertThat(page.html().select(".sessions strong").eachText())
                .containsExactlyInAnyOrder("This browser", "Another browser");

        Page out = page.form("form[action=/account/sessions/end]").press("Sign out everywhere");

        assertThat(out.path()).isEqualTo("/login");
        assertThat(browser.get("/admin/stories").path()).isEqualTo("/login");
        assertThat(elsewhere.get("/admin").path()).isEqualTo("/login");
        assertThat(browser.signIn(account.username(), Staff.PASSWORD).path()).isEqualTo("/admin");
    }
}
