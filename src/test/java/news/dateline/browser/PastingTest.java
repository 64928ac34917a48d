package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import news.dateline.account.Role;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is pasted into the text of a story becomes what a story can say, and nothing more. */
@PortalTest
@BrowserTest
class PastingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    private ChromeDriver browser;
    private DeskInChromium desk;

    @BeforeEach
    void openANewStory(ChromeDriver browser) {
        this.browser = browser;
        desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
        desk.open("/admin/stories/new");
    }

    @AfterEach
    void noPolicyWasBroken() {
        assertThat(complaints()).isEmpty();
    }

    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Content Security Policy"))
                .toList();
    }

    private String pasted(String file) throws IOException {
        desk.paste("Body", Files.readString(Path.of("src/test/resources/paste", file)), "not this");
        return desk.value("Body");
    }

    @Test
    void fromADocumentOnTheWeb() throws Exception {
        assertThat(pasted("docs.html")).isEqualTo("""
                Trams run **again** *in Almaty*.

                ## What comes next

                - Buses
                - Trains

                [The timetable](https://example.org/time_table)""");
    }

    @Test
    void fromAWordProcessor() throws Exception {
        assertThat(pasted("word.html")).isEqualTo("""
                ## Bread before answers

                ## The queue

                “We waited,” she said — **four** hours, in the *cold*.

                - flour
                  - from Kostanay
                - salt

                1. open at six
                2. empty at nine""");
    }

    @Test
    void fromAPage() throws Exception {
        assertThat(pasted("web.html")).isEqualTo("""
                ## Ferry stops

                The [ferry](https://example.org/ferry) did not run on Sunday.

                At the pier

                > Nobody told us.

                Monday

                no ferry

                ### Later

                3. wait
                4. walk""");
    }

    @Test
    void whatIsHostileIsHarmless() throws Exception {
        assertThat(pasted("hostile.html")).isEqualTo("""
                ## Head

                See one, two, three, four and [five](https://example.org/).

                End""");
        assertThat(browser.findElements(
                        By.cssSelector("#body :is(img, svg, script, style, iframe, math, form, [style], [onclick])")))
                .isEmpty();
        browser.findElements(By.cssSelector("#body a"))
                .forEach(link -> browser.executeScript(
                        "arguments[0].dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))", link));
        assertThat(browser.executeScript("return window.stolen")).isNull();
    }

    @Test
    void plainTextIsReadAsMarkdown() {
        desk.paste("Body", null, """
                First line,\r
                second line.

                    Indented, [at least 164](figure:0190a6f2-7c11-7d3a-9c52-5d0f6a1b2c3d) dead, 2 * 3.
                ----------

                - — Кто там? — спросил он.
                """);

        assertThat(desk.value("Body")).isEqualTo("""
                First line, second line.

                Indented, [at least 164](figure:0190a6f2-7c11-7d3a-9c52-5d0f6a1b2c3d) dead, 2 * 3.

                ---

                - — Кто там? — спросил он.""");
    }

    @Test
    void linesThatEndAsSentencesAreParagraphs() {
        desk.paste("Body", null, "The bridge is shut.\n“We saw nothing,” he said.\r\nПаромы стоят!");

        assertThat(desk.value("Body")).isEqualTo("The bridge is shut.\n\n“We saw nothing,” he said.\n\nПаромы стоят!");
    }

    @Test
    void aYearThatBeginsASentenceIsNoPlaceInAList() {
        desk.paste("Body", null, "It began in\n\n2022. A year of strikes.\n\n1. One");

        assertThat(browser.findElements(By.cssSelector("#body ol > li, .ProseMirror ol > li")))
                .hasSize(1);
        assertThat(desk.value("Body")).contains("2022", "A year of strikes.");
    }

    @Test
    void aLongTextStaysWhole() {
        String text =
                String.join("\n\n", Collections.nCopies(24, "word ".repeat(50).strip() + "."));

        desk.paste("Body", null, text);

        assertThat(desk.value("Body")).isEqualTo(text);
    }
}
