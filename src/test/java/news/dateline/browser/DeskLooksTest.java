package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.account.Role;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.Color;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What of the desk only its style sheet decides. */
@PortalTest
@BrowserTest
class DeskLooksTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Newsroom newsroom;

    private ChromeDriver browser;
    private DeskInChromium desk;

    @BeforeEach
    void signIn(ChromeDriver browser) {
        this.browser = browser;
        desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
    }

    private WebElement button(String text) {
        return browser.findElement(By.xpath("//form[@id='story']//button[normalize-space()='" + text + "']"));
    }

    @Test
    void onAPhoneTheBarOfAStoryIsOneRowAndTheRestStandsBelow() {
        Chromium.show(browser, Chromium.PHONE, false);
        desk.open("/admin/stories/" + newsroom.draft("On a phone"));
        WebElement bar = browser.findElement(By.cssSelector(".bar-main"));

        assertThat(bar.getRect().getHeight()).isLessThan(Chromium.PHONE.height / 10);
        assertThat(inView(bar)).isTrue();
        assertThat(inView(button("Save draft"))).isTrue();
        assertThat(inView(button("Publish"))).isTrue();
        for (String rest : List.of("Find names in the text", "Preview", "Submit for review", "Look up")) {
            assertThat(inView(button(rest))).as(rest).isFalse();
            assertThat(button(rest).isDisplayed()).as(rest).isTrue();
        }

        desk.type("Kicker", "Typed");
        desk.awaitText("[data-draft-state]", "Your changes were kept");
        assertThat(bar.getRect().getHeight()).isLessThan(Chromium.PHONE.height / 10);
    }

    @Test
    void onADesktopAllButtonsOfAStoryStayInSight() {
        Chromium.show(browser, Chromium.DESKTOP, false);
        desk.open("/admin/stories/" + newsroom.draft("On a desktop"));

        for (String any : List.of("Save draft", "Publish", "Find names in the text", "Submit for review", "Look up")) {
            assertThat(inView(button(any))).as(any).isTrue();
        }
        assertThat(button("Look up").getRect().getY())
                .isEqualTo(button("Save draft").getRect().getY());
    }

    @Test
    void theTextsOfAConflictStandSideBySide() {
        Chromium.show(browser, Chromium.DESKTOP, false);
        String path = "/admin/stories/" + newsroom.draft("Side by side");
        desk.open(path);
        desk.type("Kicker", "Mine");
        staff.signedIn(port, Role.EDITOR)
                .get(path)
                .form("#story")
                .with("kicker", "Theirs")
                .press("Save draft");
        desk.press("Save draft");

        List<WebElement> versions = browser.findElements(By.cssSelector(".version"));

        assertThat(versions).hasSize(3);
        assertThat(versions)
                .allSatisfy(version -> assertThat(version.getRect().getWidth()).isGreaterThan(350));
        assertThat(versions.stream().map(version -> version.getRect().getY()).distinct())
                .hasSize(1);
    }

    @Test
    void whatIsTickedHasOneColour() {
        newsroom.draft("To be ticked");
        for (String path : List.of("/admin/stories", "/admin/concepts/new?kind=PERSON")) {
            desk.open(path);
            assertThat(browser.findElements(By.cssSelector("input[type=checkbox], input[type=radio]")))
                    .as(path)
                    .isNotEmpty()
                    .extracting(box -> colour(box, "accent-color"))
                    .containsOnly(colour(browser.findElement(By.cssSelector(".primary")), "background-color"));
        }
    }

    private static Color colour(WebElement element, String property) {
        return Color.fromString(element.getCssValue(property));
    }

    private boolean inView(WebElement element) {
        return (boolean) browser.executeScript(
                "const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight",
                element);
    }
}
