package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people, one after the other, in the same browser. */
@PortalTest
@BrowserTest
class SharedBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Test
    void whatOneTypesWaitsForThemAndIsNeverFiledUnderTheOther(ChromeDriver browser) {
        String path = staff.signedIn(port, Role.EDITOR)
                .get("/admin/stories/new")
                .form("#story")
                .with("headline", "On the night desk")
                .press("Save draft")
                .path();
        Account first = staff.account(Role.EDITOR);
        DeskInChromium desk = new DeskInChromium(browser, port);
        desk.signIn(first.username(), Staff.PASSWORD);
        desk.open(path);
        String tab = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.manage().deleteAllCookies();
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
        String another = browser.getWindowHandle();

        browser.switchTo().window(tab);
        desk.type("Standfirst", "Words of the first.");
        desk.awaitText("[data-draft-state]", "it is kept in this browser only");

        browser.switchTo().window(another);
        desk.open(path);
        assertThat(browser.findElements(By.cssSelector(".draft"))).isEmpty();
        browser.manage().deleteAllCookies();
        desk.signIn(first.username(), Staff.PASSWORD);
        desk.open(path);
        desk.awaitText(".draft", "Words of the first.");
    }
}
