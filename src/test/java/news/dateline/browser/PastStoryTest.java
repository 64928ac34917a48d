package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Going back to what a story was, and learning who somebody in it was, by keyboard. */
@PortalTest
@BrowserTest
class PastStoryTest {

    private static final String WORDS_BESIDE =
            "return getComputedStyle(document.activeElement, '::after').visibility + getComputedStyle("
                    + "document.activeElement, '::after').content";
    private static final String OVERHANG =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    private final String slug = Newsroom.word();
    private @Nullable UUID story;

    @AfterEach
    void takeBack() {
        if (story != null) {
            newsroom.withdraw(story);
        }
    }

    @Test
    void aReaderSlidesAlongTheDays(ChromeDriver browser) {
        changeOnFourDays();
        open(browser, "/stories/2019/05/01/" + slug + "?as-of=2019-05-02");

        WebElement slider = browser.findElement(By.cssSelector(".days input[type=range]"));
        assertThat(slider.getAccessibleName()).isEqualTo("As it stood at the end of");
        assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo("2 May 2019");
        slider.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo("4 May 2019");
        assertThat(browser.getCurrentUrl()).endsWith("as-of=2019-05-02");
        browser.findElement(By.cssSelector(".days__chosen")).click();
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(ExpectedConditions.urlContains("as-of=2019-05-04"));
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Fourth");
        browser.findElement(By.cssSelector(".days input")).sendKeys(Keys.HOME, Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(ExpectedConditions.urlContains("as-of=2019-05-01"));
    }

    @Test
    void theStoryOfTodayLeadsBackTheSameWay(ChromeDriver browser) {
        changeOnFourDays();
        open(browser, "/stories/2019/05/01/" + slug);

        WebElement slider = browser.findElement(By.cssSelector(".days input[type=range]"));
        assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo("Today");
        slider.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).doesNotContain("as-of");
        slider.sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(ExpectedConditions.urlContains("as-of=2019-05-03"));
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Third");
    }

    @Test
    void noLookOfItHasAnObstacle(ChromeDriver browser) {
        changeOnFourDays();
        open(browser, "/stories/2019/05/01/" + slug + "?as-of=2019-05-02");
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

    @Test
    void whoeverComesToANameByKeyboardReadsWhoItWas(ChromeDriver browser) {
        open(browser, PageTypes.LEAD);
        Chromium.show(browser, new Dimension(320, 640), false);
        WebElement name = browser.findElement(By.cssSelector(".story__body a[href='/people/nursultan-nazarbayev']"));
        WebElement next = browser.findElement(By.cssSelector(".story__body a[href*='security-council']"));
        assertThat(name.getAccessibleName()).isEqualTo("Nursultan Nazarbayev");
        int before = next.getLocation().getY();

        browser.executeScript("arguments[0].focus()", next);
        next.sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));

        assertThat(browser.switchTo().activeElement()).isEqualTo(name);
        assertThat((String) browser.executeScript(WORDS_BESIDE))
                .startsWith("visible")
                .contains("until 5 January 2022");
        assertThat(name.getAccessibleName())
                .isEqualTo("Nursultan Nazarbayev (Chair of the Security Council until 5 January 2022; former President"
                        + " of Kazakhstan)");
        assertThat(next.getLocation().getY()).as("pushed on, not covered").isGreaterThan(before);
        assertThat(browser.executeScript(OVERHANG)).isEqualTo(0L);
    }

    private void open(ChromeDriver browser, String path) {
        browser.get("http://localhost:" + port + path);
    }

    private void changeOnFourDays() {
        story = newsroom.publish("First", "", "");
        newsroom.republish(story, "Second", "", "");
        newsroom.republish(story, "Third", "", "");
        newsroom.republish(story, "Fourth", "", "");
        database.sql(
                        "update revision set public_at = timestamptz '2019-05-01 06:00Z' + (number - 1) * interval '1 day' "
                                + "where story_id = ?")
                .param(story)
                .update();
        database.sql("update story set url_date = '2019-05-01', slug = ?, first_published_at = '2019-05-01 06:00Z', "
                        + "updated_at = '2019-05-04 06:00Z' where id = ?")
                .params(slug, story)
                .update();
    }
}
