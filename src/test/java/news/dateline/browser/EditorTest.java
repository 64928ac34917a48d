package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.dateline.account.Role;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The body of a story, written as formatted text and kept as Markdown. */
@PortalTest
@BrowserTest
class EditorTest {

    private static final String MARK = "[at least 164](figure:0190a6f2-7c11-7d3a-9c52-5d0f6a1b2c3d)";

    /** Written as nobody would write it twice, so that whoever writes it anew changes it. */
    private static final String ODD = """
            First, with __strong__ and _slanted_ words,
            on two lines and 2 * 3 _ 4.

            ## Heading ##
            Right below it, %s people.


            * one
            * two

            1) first

            > quoted
            on

            Қазақстан, 10\u2009000 теңге, 👨‍👩‍👧, \u200fعربي\u200f, A&B &amp; <b>,\s\s
            the end [^1] snake_case.
            """.formatted(MARK).strip();

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    private ChromeDriver browser;
    private DeskInChromium desk;

    @BeforeEach
    void signIn(ChromeDriver browser) {
        this.browser = browser;
        Chromium.show(browser, Chromium.DESKTOP, false);
        desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
    }

    private void open(String body) {
        String path = staff.signedIn(port, Role.EDITOR)
                .get("/admin/stories/new")
                .form("#story")
                .with("headline", "Written twice")
                .with("body", body)
                .press("Save draft")
                .path();
        desk.open(path);
    }

    private WebElement text() {
        return desk.field("Body");
    }

    private void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private void awaitBody(String markdown) {
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .withMessage(() -> "Body is " + desk.value("Body"))
                .until(there -> desk.value("Body").equals(markdown));
    }

    @Test
    void keysMakeMarkdown() {
        desk.open("/admin/stories/new");
        text().sendKeys("Trams run ", Keys.chord(Keys.CONTROL, "b"), "again", Keys.chord(Keys.CONTROL, "b"), " in ");
        text().sendKeys(Keys.chord(Keys.CONTROL, "i"), "Almaty", Keys.chord(Keys.CONTROL, "i"), ".\n## Next\n");
        text().sendKeys("- one\ntwo\n\n" + MARK + " and **bold** snake_case");

        awaitBody(
                "Trams run **again** in *Almaty*.\n\n## Next\n\n- one\n- two\n\n" + MARK + " and **bold** snake_case");
        assertThat(text().findElement(By.cssSelector("a.mark")).getText()).isEqualTo("at least 164");
        assertThat(text().findElement(By.cssSelector("h2")).getText()).isEqualTo("Next");
        text().sendKeys(Keys.chord(Keys.CONTROL, "z"));
        assertThat(desk.value("Body")).doesNotContain("snake_case");
    }

    @Test
    void howMarkdownIsWrittenIsSaidOnlyWhereItIs() {
        open("Words");
        WebElement hint = browser.findElement(By.id("body-hint"));
        assertThat(hint.isDisplayed()).isFalse();
        assertThat(text().getDomAttribute("aria-describedby")).isNull();

        browser.findElement(By.cssSelector("[data-view=markdown]")).click();
        try {
            assertThat(hint.isDisplayed()).isTrue();
        } finally {
            browser.findElement(By.cssSelector("[data-view=formatted]")).click();
        }
        assertThat(hint.isDisplayed()).isFalse();
    }

    @Test
    void whatNobodyChangesStaysAsItIsToTheByte() {
        open(ODD);
        assertThat(text().findElements(By.cssSelector("h2, li, blockquote, .mark")))
                .hasSize(6);
        assertThat(desk.value("Body")).isEqualTo(ODD);

        desk.type("Headline", "Written once");
        desk.press("Save draft");

        assertThat(desk.value("Headline")).isEqualTo("Written once");
        assertThat(desk.value("Body")).isEqualTo(ODD);
    }

    @Test
    void aChangeOfOneParagraphIsOneOfThatParagraphOnly() {
        open(ODD);
        WebElement changed = text().findElement(By.xpath("./p[contains(., 'Right below')]"));
        // A click and a key close behind it are two things at once to the editor.
        browser.executeScript(
                "document.getElementById('body').focus(); const end = document.createRange(); end.selectNodeContents(arguments[0]); end.collapse(false);"
                        + "getSelection().removeAllRanges(); getSelection().addRange(end);",
                changed);
        new Actions(browser).sendKeys(" New.").perform();

        awaitBody(ODD.replace("## Heading ##\nRight", "## Heading ##\n\nRight").replace("people.", "people. New."));
        text().sendKeys(Keys.chord(Keys.CONTROL, "z"));
        awaitBody(ODD);
    }

    @Test
    void markdownIsAPressAwayAndRemembered() {
        open(ODD);
        desk.show("Markdown");
        assertThat(text().getTagName()).isEqualTo("textarea");
        assertThat(text().getDomProperty("value")).isEqualTo(ODD);
        desk.type("Body", "Plain **text**.");
        desk.press("Save draft");
        assertThat(text().getTagName()).isEqualTo("textarea");

        desk.show("Formatted");

        assertThat(text().findElement(By.tagName("strong")).getText()).isEqualTo("text");
        assertThat(text().isDisplayed()).isTrue();
        desk.type("Body", "");
        awaitBody("");
        assertThat(browser.findElement(By.name("body")).isDisplayed()).isFalse();
    }

    @Test
    void aTextThatCannotBeShownFormattedIsShownAsMarkdown() {
        String body = "See ![the square](https://example.org/square.jpg).";
        open(body);

        assertThat(text().getTagName()).isEqualTo("textarea");
        assertThat(desk.text(".editor [data-notice]")).contains("only be shown as Markdown");
        assertThat(desk.value("Body")).isEqualTo(body);
    }

    @Test
    void aDraftThatIsRestoredIsInTheText() {
        open("Saved.");
        text().sendKeys(" **Not** saved.");
        desk.awaitText("[data-draft-state]", "Your changes were kept");
        String path = browser.getCurrentUrl().substring(("http://localhost:" + port).length());
        desk.open(path);
        assertThat(desk.value("Body")).isEqualTo("Saved.");

        desk.press("Restore my text");

        assertThat(desk.value("Body")).isEqualTo("Saved. **Not** saved.");
        assertThat(text().findElement(By.tagName("strong")).getText()).isEqualTo("Not");
    }

    @Test
    void whatAScriptPutsInTheFieldIsInTheText() {
        open("Before.");
        browser.executeScript("const field = document.getElementsByName('body')[0]; field.value = 'After, *now*.';"
                + "field.dispatchEvent(new Event('input', {bubbles: true}))");

        assertThat(text().getText()).isEqualTo("After, now.");
        assertThat(desk.value("Body")).isEqualTo("After, *now*.");
    }

    @Test
    void itIsReachedAndLeftByKeyboard() {
        open("Words to link");
        assertThat(text().getAccessibleName()).isEqualTo("Body");
        assertThat(text().getAriaRole()).isEqualTo("textbox");
        assertThat(text().getDomAttribute("aria-describedby"))
                .as("how Markdown is written says nothing here")
                .isNull();
        browser.findElement(By.xpath("//label[.='Body']")).click();
        assertThat(browser.switchTo().activeElement()).isEqualTo(text());
        press(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getDomAttribute("name")).isEqualTo("editorsNote");

        new Actions(browser)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB, Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
        assertThat(focused()).isEqualTo("Bold");
        press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(focused()).isEqualTo("Heading");
        press(Keys.ENTER);
        awaitBody("## Words to link");
        assertThat(browser.findElement(By.cssSelector("[data-command=heading]")).getDomAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    private String focused() {
        return browser.switchTo().activeElement().getText();
    }

    @Test
    void aLinkHasAnAddressThatMayBeOne() {
        open("Words");
        Actions keys = new Actions(browser);
        keys.click(text().findElement(By.tagName("p")))
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .pause(Duration.ofMillis(500))
                .keyDown(Keys.CONTROL)
                .sendKeys("k")
                .keyUp(Keys.CONTROL)
                .perform();
        press("javascript:alert(1)", Keys.ENTER);
        assertThat(desk.text("#link-wrong")).contains("https://");
        WebElement address = browser.switchTo().activeElement();
        address.clear();
        address.sendKeys("example.org/a_b", Keys.ENTER);

        awaitBody("[Words](https://example.org/a_b)");
        assertThat(browser.switchTo().activeElement()).isEqualTo(text());
    }
}
