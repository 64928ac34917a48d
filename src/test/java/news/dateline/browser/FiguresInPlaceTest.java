package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.dateline.account.Role;
import news.dateline.story.Mark;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A number of the text becomes a figure without leaving the story. */
@PortalTest
@BrowserTest
class FiguresInPlaceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    private ChromeDriver browser;

    @Test
    void theFormStaysUntilTheNumberIsMarked(ChromeDriver browser) {
        this.browser = browser;
        Chromium.show(browser, Chromium.DESKTOP, false);
        DeskInChromium desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
        desk.open("/admin/stories/new");
        desk.type("Headline", "Tents");
        desk.type("Body", "They saw at least 86,001 tents and 86,002 beds.");
        WebElement body = desk.field("Body");

        browser.findElement(By.xpath("//button[normalize-space()='Find figures in the text']"))
                .click();
        awaitFocus("Figures in the text");
        press("New figure: at least 86,001");
        awaitFocus("New figure: at least 86,001");
        assertThat(desk.field("Body")).as("The form stays").isEqualTo(body);
        assertThat(desk.value("Number")).isEqualTo("86001");

        desk.type("Body", "Before. They saw at least 86,001 tents and 86,002 beds.");
        desk.type("Who says so", "Tokayev");
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(ExpectedConditions.attributeToBeNotEmpty(desk.field("Who says so"), "list"));
        desk.type("Who says so", "a neighbour " + Newsroom.word());
        WebElement speaker = desk.field("Who says so");
        speaker.sendKeys(Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(ExpectedConditions.stalenessOf(speaker));

        assertThat(desk.text(".proposals .notice")).contains("Recorded and marked: at least 86,001 tents");
        assertThat(Mark.in(desk.value("Body")))
                .singleElement()
                .satisfies(mark -> assertThat(mark.words()).isEqualTo("at least 86,001"));
        assertThat(desk.field("Body").findElements(By.cssSelector("a.mark"))).hasSize(1);
        assertThat(desk.text(".state")).contains("Not saved yet");
    }

    private void press(String name) {
        browser.findElement(By.cssSelector("button[aria-label='" + name + "']")).click();
    }

    private void awaitFocus(String words) {
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> page.switchTo().activeElement().getText().equals(words));
    }
}
