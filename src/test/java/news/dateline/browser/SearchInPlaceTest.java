package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@BrowserTest
class SearchInPlaceTest {

    private static final By TOTAL = By.className("search__total");

    @LocalServerPort
    private int port;

    private ChromeDriver browser;

    @BeforeEach
    void open(ChromeDriver browser) {
        this.browser = browser;
        Chromium.show(browser, Chromium.DESKTOP, false);
        browser.get("http://localhost:" + port + "/search?q=troops");
        browser.executeScript("document.documentElement.dataset.loaded = 'once'");
    }

    @Test
    void showsAnotherSearchWithoutLoadingThePageAgain() {
        String before = browser.findElement(TOTAL).getText();
        String address = browser.getCurrentUrl();
        WebElement narrower = browser.findElement(By.cssSelector(".choices a[href*='region=']"));
        String target = narrower.getDomProperty("href");
        browser.executeScript("arguments[0].closest('details')?.setAttribute('open', '')", narrower);
        browser.executeScript("arguments[0].click()", narrower);
        waiting().until(ExpectedConditions.stalenessOf(narrower));

        assertThat(browser.getCurrentUrl()).isEqualTo(target);
        assertThat(browser.findElement(By.cssSelector("body > [role=status]")).getDomProperty("textContent"))
                .isEqualTo(browser.findElement(TOTAL).getText());
        assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("h1");
        assertLoadedOnce();

        browser.navigate().back();
        waiting().until(ExpectedConditions.textToBe(TOTAL, before));
        assertThat(browser.getCurrentUrl()).isEqualTo(address);
        assertLoadedOnce();
    }

    @Test
    void sendsItsFormInPlaceWithoutWhatWasLeftEmpty() {
        WebElement words = browser.findElement(By.id("search-words"));
        words.clear();
        words.sendKeys("Masimov");
        words.submit();
        waiting().until(ExpectedConditions.stalenessOf(words));

        assertThat(browser.getCurrentUrl()).endsWith("/search?q=Masimov&sort=relevance");
        assertThat(browser.findElement(By.cssSelector(".search__named")).getText()).contains("Karim Masimov");
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("search-words");
        assertLoadedOnce();
    }

    @Test
    void proposesNamesAndHeadlinesInAnyLetters() {
        browser.findElement(By.id("search-words")).clear();
        browser.findElement(By.id("search-words")).sendKeys("Тока");
        waiting().until(page -> proposed().contains("Kassym-Jomart Tokayev"));

        browser.findElement(By.id("search-words")).clear();
        browser.findElement(By.id("search-words")).sendKeys("heightens instab");
        waiting().until(page -> proposed().contains("Kazakhstan crisis heightens instability in Central Asia"));
    }

    @SuppressWarnings("unchecked")
    private List<String> proposed() {
        return (List<String>) browser.executeScript(
                "return [...document.getElementById('search-suggestions').options].map(option => option.value)");
    }

    private void assertLoadedOnce() {
        assertThat(browser.executeScript("return document.documentElement.dataset.loaded"))
                .isEqualTo("once");
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }
}
