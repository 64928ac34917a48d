package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@BrowserTest
class SearchInPlaceTest {

    private static final By TOTAL = By.className("search__total");
    private static final By OPTION = By.cssSelector("[role=listbox] [role=option]");

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
        waiting().until(page -> target.equals(page.switchTo().activeElement().getDomProperty("href")));
        assertLoadedOnce();
    }

    @Test
    void whoeverComesBackToTheFormIsInTheForm() {
        type("Masimov");
        WebElement words = field();
        words.submit();
        waiting().until(ExpectedConditions.stalenessOf(words));
        browser.navigate().back();
        waiting().until(page -> "troops".equals(field().getDomProperty("value")));
        waiting()
                .until(page ->
                        "search-words".equals(page.switchTo().activeElement().getDomAttribute("id")));
    }

    @Test
    void theBoxesOfOtherPagesProposeToo() {
        browser.get("http://localhost:" + port + "/regions/kazakhstan");
        for (String id : List.of("search", "search-within")) {
            browser.findElement(By.id(id)).sendKeys("Тока");
            waiting().until(page -> proposed().contains("Kassym-Jomart Tokayev"));
            browser.findElement(By.id(id)).sendKeys(Keys.ESCAPE);
        }
    }

    @Test
    void sendsItsFormInPlaceWithoutWhatWasLeftEmpty() {
        WebElement words = browser.findElement(By.id("search-words"));
        words.clear();
        words.sendKeys("Masimov");
        words.submit();
        waiting().until(ExpectedConditions.stalenessOf(words));

        assertThat(browser.getCurrentUrl()).endsWith("/search?q=Masimov&sort=relevance");
        assertThat(browser.findElement(By.cssSelector(".search__named")).getText())
                .contains("Karim Masimov");
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("search-words");
        assertLoadedOnce();
    }

    @Test
    void showsWhatIsProposedInAnyLetters() {
        type("Тока");
        waiting().until(page -> proposed().contains("Kassym-Jomart Tokayev"));
        assertThat(field().getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(announced()).isEqualTo("Proposals: " + proposed().size());

        type("heightens instab");
        waiting().until(page -> proposed().contains("Kazakhstan crisis heightens instability in Central Asia"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia", "/about"})
    void theFieldOnTopOfEachPageProposesToo(String path) {
        browser.get("http://localhost:" + port + path);
        WebElement field = browser.findElement(By.id("search"));
        field.click();
        waiting().until(ExpectedConditions.attributeToBe(field, "role", "combobox"));
        field.sendKeys("Тока");

        waiting().until(page -> proposed().contains("Kassym-Jomart Tokayev"));
    }

    @Test
    void whatIsProposedCanBeChosenByKeys() {
        type("Тока");
        waiting().until(page -> proposed().contains("Kassym-Jomart Tokayev"));
        WebElement field = field();
        field.sendKeys(Keys.ARROW_UP);
        assertThat(active()).isEqualTo(proposed().get(proposed().size() - 1));
        field.sendKeys(Keys.ARROW_DOWN);
        assertThat(active()).isEqualTo(proposed().get(0));
        String chosen = active();
        field.sendKeys(Keys.ENTER);
        waiting().until(ExpectedConditions.stalenessOf(field));
        assertThat(field().getDomProperty("value")).isEqualTo(chosen);
        assertThat(browser.getTitle()).startsWith(chosen);
        assertThat(proposed()).isEmpty();
        assertLoadedOnce();
    }

    @Test
    void whatIsProposedCanBeChosenWithAPointer() {
        type("Тока");
        waiting().until(page -> proposed().contains("Kassym-Jomart Tokayev"));
        WebElement field = field();
        browser.findElements(OPTION).stream()
                .filter(option -> option.getText().equals("Kassym-Jomart Tokayev"))
                .findFirst()
                .orElseThrow()
                .click();
        waiting().until(ExpectedConditions.stalenessOf(field));
        assertThat(field().getDomProperty("value")).isEqualTo("Kassym-Jomart Tokayev");
        assertLoadedOnce();
    }

    @Test
    void escapeClosesWhatIsProposedAndKeepsWhatWasTyped() {
        type("Тока");
        waiting().until(page -> !proposed().isEmpty());
        field().sendKeys(Keys.ESCAPE);
        assertThat(proposed()).isEmpty();
        assertThat(field().getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(field().getDomProperty("value")).isEqualTo("Тока");
    }

    @Test
    void whatIsProposedIsNoObstacleAndFitsAPhone() {
        for (Dimension size : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
            Chromium.show(browser, size, true);
            type("Тока");
            waiting().until(page -> !proposed().isEmpty());
            field().sendKeys(Keys.ARROW_DOWN);
            assertThat(browser.executeScript(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            // In the window itself: a look from another one takes the focus from the field, and closes its list.
            assertThat(new AxeBuilder().setLegacyMode(true).analyze(browser).getViolations())
                    .extracting(Rule::toString)
                    .isEmpty();
            assertThat(proposed()).isNotEmpty();
            field().sendKeys(Keys.ESCAPE);
        }
    }

    /** What nobody sees is not proposed: only what is shown is counted. */
    @SuppressWarnings("unchecked")
    private List<String> proposed() {
        return (List<String>) browser.executeScript("""
                return [...document.querySelectorAll("[role=listbox] [role=option]")]
                    .filter(option => option.checkVisibility() && option.getBoundingClientRect().height > 20)
                    .map(option => option.textContent)""");
    }

    private String active() {
        String id = field().getDomAttribute("aria-activedescendant");
        WebElement option = browser.findElement(By.id(id));
        assertThat(option.getDomAttribute("aria-selected")).isEqualTo("true");
        return option.getText();
    }

    private String announced() {
        return browser.findElement(By.cssSelector("body > [role=status]")).getDomProperty("textContent");
    }

    private WebElement field() {
        return browser.findElement(By.id("search-words"));
    }

    private void type(String text) {
        field().clear();
        field().sendKeys(text);
    }

    private void assertLoadedOnce() {
        assertThat(browser.executeScript("return document.documentElement.dataset.loaded"))
                .isEqualTo("once");
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }
}
