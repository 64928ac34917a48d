package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Once all the way through, as a reader and an editor would go. */
@PortalTest
@BrowserTest
class JourneyTest {

    private static final String HEADLINE = "Trams run again in Almaty";

    @LocalServerPort
    private int port;

    private ChromeDriver browser;

    @BeforeEach
    void openFrontPage(ChromeDriver browser) {
        this.browser = browser;
        Chromium.show(browser, Chromium.DESKTOP, false);
        browser.get("http://localhost:" + port + "/");
    }

    @Test
    void readTheLeadThenWriteAndFindAStory(ChromeDriver browser) {
        browser.findElement(By.partialLinkText("Kazakhstan crisis heightens instability"))
                .click();
        assertThat(heading()).startsWith("Kazakhstan crisis heightens instability");
        browser.findElement(By.cssSelector("article"))
                .findElement(By.linkText("Zhanaozen"))
                .click();
        assertThat(heading()).isEqualTo("Zhanaozen");

        signIn();
        writeAndPublish();

        findInList("/regions/central-asia");
        findInList("/topics/society");
        findBySearch("region=kazakhstan");
        findBySearch("topic=society");
    }

    private void signIn() {
        browser.get("http://localhost:" + port + "/admin/stories/new");
        field("Username").sendKeys(PortalTest.ADMIN_USERNAME);
        field("Password").sendKeys(PortalTest.ADMIN_PASSWORD);
        press("Sign in");
    }

    private void writeAndPublish() {
        field("Headline").sendKeys(HEADLINE);
        field("Standfirst").sendKeys("The first lines opened in the morning.");
        field("Byline").sendKeys("A. Reporter");
        field("Dateline").sendKeys("Almaty");
        field("Body").sendKeys("Trams ran again in Almaty on Monday.");
        field("Source").sendKeys("Own reporting");
        choose("Regions", "Almaty");
        choose("Topics", "Society");
        press("Save draft");
        assertThat(field("Headline").getDomProperty("value")).isEqualTo(HEADLINE);
        press("Publish");
        browser.get("http://localhost:" + port + "/");
        browser.findElement(By.linkText(HEADLINE)).click();
        assertThat(heading()).isEqualTo(HEADLINE);
    }

    private void findInList(String path) {
        browser.get("http://localhost:" + port + path);
        assertThat(browser.findElements(By.linkText(HEADLINE))).as(path).hasSize(1);
    }

    /** Stories become findable shortly after they are published. */
    private void findBySearch(String filter) {
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(there -> {
            there.get("http://localhost:" + port + "/search?q=trams&" + filter);
            return !there.findElements(By.partialLinkText("run again in Almaty"))
                    .isEmpty();
        });
    }

    private String heading() {
        return browser.findElement(By.tagName("h1")).getText();
    }

    private WebElement field(String label) {
        WebElement found = browser.findElement(By.xpath("//label[normalize-space()='" + label + "']"));
        return browser.findElement(By.id(found.getDomAttribute("for")));
    }

    private void choose(String label, String option) {
        WebElement field = field(label);
        field.sendKeys(option);
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(ExpectedConditions.attributeToBe(field, "aria-expanded", "true"));
        field.sendKeys(Keys.ENTER);
    }

    private void press(String button) {
        WebElement pressed = browser.findElement(By.xpath("//button[normalize-space()='" + button + "']"));
        pressed.click();
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(ExpectedConditions.stalenessOf(pressed));
    }
}
