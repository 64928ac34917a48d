package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reporter's plain text becomes a published story with all its tags in a few clicks. */
@PortalTest
@BrowserTest
class PastedStoryTest {

    private static final int MOST_ACTIONS = 25;

    /** What the text names, as the story's page lists it. */
    private static final List<String> NAMED = List.of(
            "Almaty",
            "Zhanaozen",
            "Russia",
            "Belarus",
            "Armenia",
            "Kyrgyzstan",
            "Tajikistan",
            "Moscow",
            "Washington",
            "Beijing",
            "China",
            "Xinjiang",
            "Uzbekistan",
            "Kassym-Jomart Tokayev",
            "Nursultan Nazarbayev",
            "Karim Masimov",
            "Arkadi Dubnov",
            "Jen Psaki",
            "Joe Biden",
            "Xi Jinping",
            "Vladimir Putin",
            "Clara Weiss",
            "Collective Security Treaty Organization",
            "Der Spiegel",
            "European Union",
            "Chevron",
            "ExxonMobil",
            "Nezavisimaya Gazeta",
            "Cambridge Centre for Alternative Finance");

    @LocalServerPort
    private int port;

    private ChromeDriver browser;
    private int actions;

    @Test
    void isPublishedWithItsTagsInAFewActions(ChromeDriver browser) throws Exception {
        this.browser = browser;
        Chromium.show(browser, Chromium.DESKTOP, false);
        browser.get("http://localhost:" + port + "/admin/stories/new");
        field("Username").sendKeys(PortalTest.ADMIN_USERNAME);
        field("Password").sendKeys(PortalTest.ADMIN_PASSWORD);
        press("Sign in");
        new DeskInChromium(browser, port)
                .paste("Body", null, Files.readString(Path.of("src/test/resources/pasted-story.txt")));
        actions = 0;

        WebElement body = field("Body");
        findNames();
        assertThat(field("Body"))
                .as("The form stays, and with it what was typed")
                .isEqualTo(body);
        tickTheFirstTopic();
        press("Add the chosen");
        write("Headline", "Bread before answers");
        write("Standfirst", "A week after the protests reached it, a city asks who gave which order.");
        write("Source", "Own reporting");
        press("Publish");

        assertThat(browser.findElement(By.cssSelector(".state")).getText()).contains("Published");
        browser.findElement(By.linkText("See it on the site")).click();
        String page = browser.findElement(By.tagName("article")).getText();
        assertThat(NAMED).allSatisfy(name -> assertThat(page).contains(name));
        assertThat(browser.findElements(By.cssSelector(".about a, .who a, .trail a")).stream()
                        .map(WebElement::getText)
                        .toList())
                .containsAll(NAMED);
        assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
    }

    private void write(String label, String text) {
        actions++;
        field(label).sendKeys(text);
    }

    private void findNames() {
        actions++;
        button("Find names in the text").click();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> page.switchTo().activeElement().getText().equals("Names in the text"));
    }

    private void tickTheFirstTopic() {
        actions++;
        browser.findElement(By.xpath("//fieldset[legend[normalize-space()='Topics']]//input[@type='checkbox']"))
                .click();
    }

    private WebElement field(String label) {
        WebElement found = browser.findElement(By.xpath("//label[normalize-space()='" + label + "']"));
        return browser.findElement(By.id(found.getDomAttribute("for")));
    }

    private void press(String button) {
        actions++;
        WebElement pressed = button(button);
        pressed.click();
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(ExpectedConditions.stalenessOf(pressed));
    }

    private WebElement button(String words) {
        return browser.findElement(By.xpath("//button[normalize-space()='" + words + "']"));
    }
}
