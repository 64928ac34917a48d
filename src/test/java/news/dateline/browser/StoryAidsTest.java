package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What scripts show beside the fields of a story. */
@PortalTest
@BrowserTest
class StoryAidsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    private ChromeDriver browser;
    private DeskInChromium desk;

    @BeforeEach
    void signIn(ChromeDriver browser) {
        this.browser = browser;
        desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
    }

    private void open(String body) {
        desk.open(staff.signedIn(port, Role.EDITOR)
                .get("/admin/stories/new")
                .form("#story")
                .with("headline", "Shown beside")
                .with("body", body)
                .press("Save draft")
                .path());
    }

    @Test
    void theLengthOfAHeadlineIsSaid() {
        desk.open("/admin/stories/new");
        desk.field("Headline").sendKeys("Trams run again");
        desk.awaitText("#headline-hint", "Characters: 15. Search engines and phones show about 70");
        desk.field("Headline").sendKeys(" x".repeat(40));
        desk.awaitText("#headline-hint", "Characters: 95. Search engines and phones will cut it");
    }

    @Test
    void theStoryIsShownBesideTheFormAndNothingIsKept() {
        Chromium.show(browser, new Dimension(1600, 1000), true);
        open("It was Sunday.");
        browser.findElement(By.xpath("//button[normalize-space()='Live preview']"))
                .click();
        awaitPreview("It was Sunday.");
        browser.switchTo().defaultContent();
        desk.field("Body").sendKeys(" It was **cold**.");

        awaitPreview("It was Sunday. It was cold.");
        assertThat(browser.findElement(By.cssSelector("article strong")).getText())
                .isEqualTo("cold");
        assertThat(browser.findElement(By.tagName("h1")).getCssValue("font-family"))
                .contains("Charter");
        browser.switchTo().defaultContent();
        assertThat(browser.findElement(By.cssSelector(".live-preview"))
                        .getRect()
                        .getX())
                .isGreaterThan(browser.findElement(By.id("story")).getRect().getX() + 800);
        assertThat(staff.signedIn(port, Role.EDITOR)
                        .get(browser.getCurrentUrl().replace("http://localhost:" + port, ""))
                        .value("Body"))
                .isEqualTo("It was Sunday.");
    }

    private void awaitPreview(String words) {
        browser.switchTo().defaultContent();
        browser.switchTo().frame(browser.findElement(By.cssSelector(".live-preview iframe")));
        desk.awaitText("body", words);
    }
}
