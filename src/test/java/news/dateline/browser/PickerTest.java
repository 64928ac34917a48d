package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
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

@PortalTest
@BrowserTest
class PickerTest {

    @LocalServerPort
    private int port;

    private ChromeDriver browser;

    @BeforeEach
    void openForm(ChromeDriver browser) {
        this.browser = browser;
        Chromium.show(browser, Chromium.DESKTOP, false);
        browser.get("http://localhost:" + port + "/admin/stories/new");
        browser.findElement(By.name("username")).sendKeys(PortalTest.ADMIN_USERNAME);
        browser.findElement(By.name("password")).sendKeys(PortalTest.ADMIN_PASSWORD);
        browser.findElement(By.name("password")).sendKeys(Keys.ENTER);
        waiting().until(ExpectedConditions.presenceOfElementLocated(By.id("story")));
    }

    @Test
    void choosesByKeyboardInAnyLettersAndIsSent(ChromeDriver browser) {
        WebElement people = field("People");
        assertThat(people.getDomAttribute("role")).isEqualTo("combobox");

        people.sendKeys("Токаев");
        waiting().until(ExpectedConditions.attributeToBe(people, "aria-expanded", "true"));
        people.sendKeys(Keys.ARROW_DOWN);
        WebElement active = browser.findElement(By.id(people.getDomAttribute("aria-activedescendant")));
        assertThat(active.getText()).startsWith("Kassym-Jomart Tokayev").contains("Токаев");
        assertThat(active.getDomAttribute("aria-selected")).isEqualTo("true");
        people.sendKeys(Keys.ENTER);
        assertThat(chosen("people")).containsExactly("Kassym-Jomart Tokayev");

        choose("Regions", "almty");
        choose("Regions", "Бішкек");
        assertThat(chosen("regions")).containsExactly("Almaty", "Bishkek");
        browser.findElement(By.cssSelector("[aria-label='Remove Bishkek']")).click();
        assertThat(chosen("regions")).containsExactly("Almaty");
        assertThat(browser.switchTo().activeElement()).isEqualTo(field("Regions"));

        field("Headline").sendKeys("Chosen by hand");
        WebElement save = browser.findElement(By.xpath("//button[.='Save draft']"));
        save.click();
        waiting().until(ExpectedConditions.stalenessOf(save));
        waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[role=combobox]")));
        assertThat(chosen("people")).containsExactly("Kassym-Jomart Tokayev");
        assertThat(chosen("regions")).containsExactly("Almaty");
    }

    @Test
    void aNameThatIsTypedAndNotChosenIsNotLost(ChromeDriver browser) {
        field("Headline").sendKeys("Typed by hand");
        field("People").sendKeys("Kassym-Jomart Tokayev");
        field("Events").sendKeys("No Such Thing");
        choose("Regions", "almty");
        WebElement save = browser.findElement(By.xpath("//button[.='Save draft']"));
        save.click();
        waiting().until(ExpectedConditions.stalenessOf(save));
        waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[role=combobox]")));
        assertThat(chosen("regions")).containsExactly("Almaty");
        assertThat(field("Events by name").getDomProperty("value")).isEqualTo("No Such Thing");
        assertThat(browser.findElement(By.id("problems")).getText()).contains("No Such Thing");
        assertThat(chosen("people")).containsExactly("Kassym-Jomart Tokayev");
    }

    @Test
    void isOperableAndClosedByEscape(ChromeDriver browser) {
        WebElement regions = field("Regions");
        regions.sendKeys("ka");
        waiting().until(ExpectedConditions.attributeToBe(regions, "aria-expanded", "true"));
        assertThat(obstacles()).isEmpty();

        regions.sendKeys(Keys.ESCAPE);
        assertThat(regions.getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(regions.getDomProperty("value")).isEqualTo("ka");
        regions.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).endsWith("/admin/stories/new");
        assertThat(chosen("regions")).isEmpty();

        choose("Regions", "kazakhstan");
        assertThat(obstacles()).isEmpty();
        Chromium.show(browser, Chromium.PHONE, true);
        assertThat(obstacles()).isEmpty();
    }

    private List<String> obstacles() {
        // In the window itself: a look from another one takes the focus from the field, and closes its list.
        return new AxeBuilder()
                .setLegacyMode(true).analyze(browser).getViolations().stream()
                        .map(Rule::toString)
                        .toList();
    }

    private List<String> chosen(String field) {
        return browser.findElements(By.cssSelector(".field-" + field + " .picker-chosen li")).stream()
                .map(chip -> chip.getText().replace("×", "").strip())
                .toList();
    }

    private void choose(String label, String typed) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(typed);
        waiting().until(ExpectedConditions.attributeToBe(field, "aria-expanded", "true"));
        field.sendKeys(Keys.ENTER);
    }

    private WebElement field(String label) {
        WebElement found = browser.findElement(By.xpath("//label[normalize-space()='" + label + "']"));
        return browser.findElement(By.id(found.getDomAttribute("for")));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser, Duration.ofSeconds(10));
    }
}
