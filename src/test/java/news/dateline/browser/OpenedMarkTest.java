package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A figure opens, in the middle of a story, with all who said or denied it. */
@PortalTest
@BrowserTest
class OpenedMarkTest {

    private static final By PANEL = By.cssSelector(".opened");
    private static final String OVERHANG =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @LocalServerPort
    private int port;

    private static WebElement mark(ChromeDriver browser, String words) {
        return browser.findElement(By.xpath("//a[contains(@class, 'mark')][contains(., '" + words + "')]"));
    }

    private void open(ChromeDriver browser, String path) {
        browser.get("http://localhost:" + port + path);
    }

    @Test
    void opensBelowItsParagraphAndClosesAgain(ChromeDriver browser) {
        open(browser, PageTypes.LEAD);
        WebElement mark = mark(browser, "at least 164");
        assertThat(mark.getAriaRole()).isEqualTo("button");
        assertThat(mark.getDomAttribute("aria-expanded")).isEqualTo("false");

        mark.click();

        WebElement panel = browser.findElement(PANEL);
        assertThat(panel.getText())
                .contains(
                        "at least 164", "people killed", "Revised since", "Denied by Government of Kazakhstan", "225");
        assertThat(panel.findElement(By.xpath("preceding-sibling::*[1]")).getText())
                .contains("Reports speak of at least 164");
        assertThat(mark.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.switchTo().activeElement()).isEqualTo(panel);
        assertThat(browser.getCurrentUrl()).endsWith(PageTypes.LEAD);

        panel.findElement(By.tagName("button")).click();
        assertThat(browser.findElements(PANEL)).isEmpty();
        assertThat(browser.switchTo().activeElement()).isEqualTo(mark);
    }

    @Test
    void opensByKeyboardOneAtATime(ChromeDriver browser) {
        open(browser, PageTypes.LEAD);
        mark(browser, "over 4,000").sendKeys(Keys.SPACE);
        assertThat(browser.findElement(PANEL).getText()).contains("people detained");

        mark(browser, "4,404").sendKeys(Keys.ENTER);
        assertThat(browser.findElements(PANEL)).hasSize(1);
        assertThat(browser.findElement(PANEL).getText()).contains("4,404").doesNotContain("over 4,000");
        assertThat(mark(browser, "over 4,000").getDomAttribute("aria-expanded")).isEqualTo("false");

        browser.findElement(PANEL).sendKeys(Keys.ESCAPE);
        assertThat(browser.findElements(PANEL)).isEmpty();
        assertThat(browser.switchTo().activeElement()).isEqualTo(mark(browser, "4,404"));
    }

    @Test
    void leadsOnToTheLedgerInTheLanguageOfThePage(ChromeDriver browser) {
        open(browser, PageTypes.TRANSLATION);
        browser.findElement(By.cssSelector(".story__body a.mark")).click();

        WebElement panel = browser.findElement(PANEL);
        assertThat(panel.findElement(By.tagName("button")).getText()).isEqualTo("Закрыть");
        panel.findElement(By.linkText("Открыть в списке чисел и утверждений")).click();
        assertThat(browser.getCurrentUrl()).contains("/ru/figures", "#entry-");
    }

    @Test
    void hasNoObstacleInAnyLook(ChromeDriver browser) {
        open(browser, PageTypes.LEAD);
        mark(browser, "at least 164").click();
        for (Dimension screen : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            for (boolean dark : List.of(false, true)) {
                Chromium.show(browser, screen, dark);
                assertThat(new AxeBuilder().setLegacyMode(true).analyze(browser).getViolations())
                        .isEmpty();
            }
        }
        Chromium.show(browser, new Dimension(320, 640), false);
        assertThat(browser.executeScript(OVERHANG)).isEqualTo(0L);
    }
}
