package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Role;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A figure moves while the stories that show it are out; of a strike in a harbour that is nowhere. */
@PortalTest
@BrowserTest
class MovingFigureTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private Newsroom newsroom;

    private final String word = Newsroom.word();
    private ChromeDriver browser;
    private DeskInChromium desk;

    @BeforeEach
    void signIn(ChromeDriver browser) {
        this.browser = browser;
        Account editor = staff.account(Role.EDITOR);
        desk = new DeskInChromium(browser, port);
        desk.signIn(editor.username(), Staff.PASSWORD);
    }

    @Test
    void anEditorRevisesAFigureAndTakesItIntoTwoStoriesOfThree() {
        String figure = record();
        UUID strike = publish("en", "Cranes stand still " + word, "The union counts [about 900](figure:%s) on strike.");
        UUID harbour = publish("ru", "Порт стоит " + word, "Профсоюз насчитал [около 900](figure:%s) бастующих.");
        UUID firstDay = publish("en", "The first day " + word, "On Monday [about 900](figure:%s) walked out.");
        String before = updated(strike);

        revise(figure);

        assertThat(desk.text("h1")).isEqualTo("Stories with about 900 dockers on strike " + word);
        assertThat(texts(".moves h2"))
                .containsExactly("The first day " + word, "Порт стоит " + word, "Cranes stand still " + word);
        assertThat(texts(".move-sentence"))
                .containsExactly(
                        "On Monday about 900 walked out.",
                        "Профсоюз насчитал около 900 бастующих.",
                        "The union counts about 900 on strike.");
        assertThat(proposed(strike)).isEqualTo("about 1,250");
        assertThat(proposed(harbour)).isEqualTo("около 1\u00A0250");

        choose(strike);
        choose(harbour);
        desk.press("Take the chosen");
        assertThat(desk.text(".notices")).contains("2 stories moved.");
        choose(firstDay);
        desk.type("Reason", "That day it was 900");
        desk.press("Decline the chosen");
        assertThat(desk.text(".notices")).contains("1 story left on the older figure.");
        assertThat(texts(".moves-decided li")).hasSize(3);
        assertThat(desk.text(".moves-decided li")).contains("Declined", "The first day", "That day it was 900");

        readersSee(strike, "The union counts about 1,250 on strike.");
        readersSee(harbour, "Профсоюз насчитал около 1 250 бастующих.");
        readersSee(firstDay, "On Monday about 900 (since revised to about 1,250) walked out.");
        browser.findElement(By.linkText("since revised to about 1,250")).click();
        assertThat(browser.findElement(By.cssSelector(".note:target")).getText())
                .contains("about 1,250", "dockers on strike");
        historyTells(strike);
        readersFollow(strike, "about 900", "about 1,250", "What is new: Now about 1,250 (earlier: about 900).");
        readersFollow(harbour, "около 900", "около 1 250", "Что нового: Теперь около 1 250 (ранее: около 900).");
        assertThat(updated(strike)).isGreaterThan(before);
        assertThat(entry(strike).text())
                .contains("Now about 1,250 (earlier: about 900).", "counts about 1,250 on strike")
                .doesNotContain("since revised");
        assertThat(entry(firstDay).text()).contains("about 900 (since revised to about 1,250)");
    }

    /** What a story says is new, what its history says, and what differs there. */
    private void readersFollow(UUID story, String was, String now, String told) {
        desk.open("/admin/stories/" + story);
        browser.findElement(By.cssSelector(".state a[href*='/stories/2']")).click();
        assertThat(plain(desk.text(".story__news"))).isEqualTo(told);
        String address = browser.getCurrentUrl().replaceAll("[?#].*", "").replaceAll("https?://[^/]*", "");
        desk.open(address + "/history");
        assertThat(plain(desk.text(".history__note"))).isEqualTo(told.substring(told.indexOf(": ") + 2));
        desk.open(address + "/history/1..2");
        assertThat(plain(desk.text("#changes del"))).contains(was.replaceAll("\\D", ""));
        assertThat(plain(desk.text("#changes ins")))
                .contains(now.replaceAll("[^0-9, ]", "").strip());
        assertThat(plain(desk.text("main"))).contains(told.substring(told.indexOf(": ") + 2));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private String record() {
        desk.open("/admin/figures/new");
        desk.type("What it counts", "dockers on strike " + word);
        desk.field("How exact").sendKeys("About");
        desk.type("Number", "900");
        desk.type("Unit", "people");
        desk.type("Who says so", "the dockers' union");
        desk.press("Save");
        return browser.getCurrentUrl().replaceAll(".*/", "");
    }

    private UUID publish(String language, String headline, String sentence) {
        String figure = browser.getCurrentUrl().replaceAll(".*/", "");
        return newsroom.publish(language, headline, "", "It goes on. " + sentence.formatted(figure) + " Ships wait.");
    }

    private void revise(String figure) {
        desk.open("/admin/figures/" + figure);
        browser.findElement(By.linkText("Add a statement")).click();
        desk.field("What they did").sendKeys("Revised it");
        desk.type("Who says so", "the dockers' union");
        browser.findElement(By.id("new-qualifier")).sendKeys("About");
        browser.findElement(By.id("new-value")).sendKeys("1250");
        desk.press("Add");
    }

    private WebElement line(UUID story) {
        return browser.findElement(By.xpath("//ul[contains(@class, 'moves')]/li[.//input[@value='" + story + "']]"));
    }

    private String proposed(UUID story) {
        return line(story).findElement(By.cssSelector("input[type=text]")).getDomProperty("value");
    }

    private void choose(UUID story) {
        line(story).findElement(By.cssSelector("input[type=checkbox]")).click();
    }

    private List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private void readersSee(UUID story, String sentence) {
        desk.open("/admin/stories/" + story);
        browser.findElement(By.cssSelector("a[href*='/stories/2']")).click();
        assertThat(desk.text(".story__body")).isEqualTo("It goes on. " + sentence + " Ships wait.");
    }

    private void historyTells(UUID story) {
        desk.open("/admin/stories/" + story + "/history");
        assertThat(desk.text("main")).contains("about 900 → about 1,250");
    }

    /** When the feed says that the story was last changed. */
    private String updated(UUID story) {
        return entry(story).select("updated").text();
    }

    private Element entry(UUID story) {
        Document feed =
                Jsoup.parse(new Browser(port).get("/feed.atom").response().body(), Parser.xmlParser());
        Element entry = feed.select("entry:has(id:contains(" + story + "))").first();
        assertThat(entry).as("an entry of the feed").isNotNull();
        return entry;
    }
}
