package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a device that Chromium makes believe. */
@PortalTest
@BrowserTest
class PasskeyTest {

    private static final By ADD = By.cssSelector("form[data-passkey=add] button");
    private static final By USE = By.cssSelector("form[data-passkey=use] button");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient database;

    private Account account;
    private ChromeDriver browser;
    private VirtualAuthenticator device;

    @BeforeEach
    void signIn(ChromeDriver browser) {
        this.browser = browser;
        device = browser.addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(true));
        account = staff.account(Role.EDITOR);
        open("/login");
        browser.findElement(By.id("username")).sendKeys(account.username());
        browser.findElement(By.id("password")).sendKeys(Staff.PASSWORD, Keys.ENTER);
        soon().until(ExpectedConditions.urlContains("/admin"));
    }

    private void open(String path) {
        browser.get("http://localhost:" + port + path);
    }

    private WebDriverWait soon() {
        return new WebDriverWait(browser, Duration.ofSeconds(15));
    }

    private void addNamed(String name) {
        open("/account");
        browser.findElement(By.id("label")).sendKeys(name);
        browser.findElement(ADD).click();
        soon().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".passkeys"), name));
    }

    private void signOut() {
        WebElement button = browser.findElement(By.cssSelector(".desk-out button"));
        button.click();
        soon().until(ExpectedConditions.stalenessOf(button));
    }

    private int recorded(String action) {
        return database.sql("select count(*) from audit_entry where account_id = ? and action = ?")
                .param(account.id())
                .param(action)
                .query(Integer.class)
                .single();
    }

    @Test
    void addedWithANameItSignsInAndLeadsToThePageThatWasWanted(ChromeDriver browser) {
        addNamed("Telephone <b>");
        signOut();
        open("/admin/stories?status=DRAFT");

        browser.findElement(USE).click();

        soon().until(ExpectedConditions.urlContains("/admin/stories?status=DRAFT"));
        assertThat(browser.findElement(By.cssSelector(".desk-out")).getText()).contains(account.displayName());
        assertThat(recorded("PASSKEY_ADDED")).isEqualTo(1);
        assertThat(recorded("SIGNED_IN_WITH_PASSKEY")).isEqualTo(1);
    }

    @Test
    void removedItSignsInNoMore(ChromeDriver browser) {
        addNamed("Telephone");
        browser.findElement(By.cssSelector(".passkeys button")).click();
        soon().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".notice"), "is removed"));
        assertThat(browser.findElements(By.cssSelector(".passkeys"))).isEmpty();
        signOut();

        browser.findElement(USE).click();

        assertRefused("not known here");
        assertThat(recorded("PASSKEY_REMOVED")).isEqualTo(1);
    }

    @Test
    void renamedItIsTheSame(ChromeDriver browser) {
        addNamed("Telephone");
        browser.findElement(By.cssSelector(".passkeys summary")).click();
        WebElement name = browser.findElement(By.id("name-0"));
        name.clear();
        name.sendKeys("Old telephone", Keys.ENTER);
        soon().until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(".notice"), "new name"));
        assertThat(browser.findElement(By.cssSelector(".passkeys strong")).getText())
                .isEqualTo("Old telephone");
        signOut();

        browser.findElement(USE).click();

        soon().until(ExpectedConditions.urlContains("/admin"));
        assertThat(recorded("PASSKEY_ADDED")).isEqualTo(1);
    }

    @Test
    void aClosedAccountHasNoWayIn(ChromeDriver browser) {
        addNamed("Telephone");
        signOut();
        staff.close(account);

        browser.findElement(USE).click();

        assertRefused("not known here");
    }

    @Test
    void aDeviceThatDoesNotKnowItsOwnerIsNotTaken(ChromeDriver browser) {
        addNamed("Telephone");
        signOut();
        device.setUserVerified(false);

        browser.findElement(USE).click();

        assertRefused("Nothing came from your device");
    }

    private void assertRefused(String words) {
        soon().until(ExpectedConditions.textToBePresentInElementLocated(
                By.cssSelector("[data-passkey-problem]"), words));
        open("/admin/stories");
        assertThat(browser.getCurrentUrl()).contains("/login");
    }
}
