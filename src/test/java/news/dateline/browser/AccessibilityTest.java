package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.naming.OperationNotSupportedException;
import news.dateline.testing.PageState;
import news.dateline.testing.PageStates;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@BrowserTest
class AccessibilityTest {

    static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Besides the light one on a phone. */
    private static final List<Look> EVERY_LOOK = List.of(
            new Look(Chromium.PHONE, true), new Look(Chromium.DESKTOP, false), new Look(Chromium.DESKTOP, true));

    private List<Look> looks = List.of(new Look(Chromium.DESKTOP, true));

    @LocalServerPort
    private int port;

    @Autowired
    private PageStates states;

    // All that depends on the width and the colours, which change without the page being loaded again.
    private static final List<String> RULES_OF_LOOKS =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");
    private static final String AXE = axe();

    private static final String LOOK = """
            const [only, done] = arguments;
            axe.run({runOnly: only, resultTypes: ['violations']}).then(results => done(results.violations.flatMap(
                rule => rule.nodes.map(node => rule.id + ' ' + node.html))));
            """;

    @Test
    void noReadersPageHasAnObstacle(ChromeDriver browser) {
        assertThat(obstacles(browser, PageTypes.inEnglish())).isEmpty();
    }

    @Test
    @Tag("slow")
    void noReadersPageHasAnObstacleInAnyLookAndLanguage(ChromeDriver browser) {
        looks = EVERY_LOOK;
        assertThat(obstacles(browser, PageTypes.READER)).isEmpty();
        assertThat(obstacles(browser, PageTypes.inOtherLanguages())).isEmpty();
    }

    @Test
    @Tag("slow")
    void noPageOfTheDeskHasAnObstacleInAnyLook(ChromeDriver browser) {
        looks = EVERY_LOOK;
        noPageOfTheDeskHasAnObstacle(browser);
        noStateOfAPageHasAnObstacle(browser);
    }

    @Test
    void noPageOfTheDeskHasAnObstacle(ChromeDriver browser) {
        browser.get("http://localhost:" + port + "/login");
        browser.findElement(By.name("username")).sendKeys(PortalTest.ADMIN_USERNAME);
        browser.findElement(By.name("password")).sendKeys(PortalTest.ADMIN_PASSWORD, Keys.ENTER);
        new WebDriverWait(browser, Duration.ofSeconds(10)).until(ExpectedConditions.urlContains("/admin"));

        assertThat(obstacles(browser, PageTypes.DESK)).isEmpty();
    }

    @Test
    void theEditorOfAStoryHasNoObstacleInAnyLook(ChromeDriver browser) {
        looks = EVERY_LOOK;
        DeskInChromium desk = new DeskInChromium(browser, port);
        desk.signIn(PortalTest.ADMIN_USERNAME, PortalTest.ADMIN_PASSWORD);
        desk.open("/admin/stories/new");
        desk.field("Body")
                .sendKeys("## A heading\nWith **bold** [words](figure:0190a6f2-7c11-7d3a-9c52-5d0f6a1b2c3d).");
        browser.findElement(By.cssSelector("[data-command=link]")).click();

        assertThat(obstacles(browser, "formatted")).isEmpty();
        desk.show("Markdown");
        assertThat(obstacles(browser, "as Markdown")).isEmpty();
    }

    @Test
    void noStateOfAPageHasAnObstacleOnAPhone(ChromeDriver browser) {
        looks = List.of();
        noStateOfAPageHasAnObstacle(browser);
    }

    private void noStateOfAPageHasAnObstacle(ChromeDriver browser) {
        StatesInChromium chromium = new StatesInChromium(browser, "http://localhost:" + port);
        List<String> obstacles = new ArrayList<>();
        for (PageState state : states.all(port)) {
            chromium.open(state);
            obstacles.addAll(obstacles(browser, state.name()));
        }
        assertThat(obstacles).isEmpty();
    }

    private List<String> obstacles(ChromeDriver browser, List<String> paths) {
        List<String> obstacles = new ArrayList<>();
        for (String path : paths) {
            open(browser, path);
            obstacles.addAll(obstacles(browser, path));
        }
        return obstacles;
    }

    /** Sees to it that the page is the one that is meant, and not one that tells of a failure in its place. */
    private void open(ChromeDriver browser, String path) {
        browser.get("http://localhost:" + port + path);
        assertThat(browser.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus"))
                .as(path)
                .isEqualTo((long) PageTypes.status(path));
    }

    /** Of the page that is open. */
    private List<String> obstacles(ChromeDriver browser, String page) {
        Chromium.show(browser, Chromium.PHONE, false);
        List<String> obstacles = new ArrayList<>();
        browser.executeScript(AXE);
        obstacles.addAll(look(browser, page, WCAG_22_AA));
        looks.forEach(look -> {
            Chromium.show(browser, look.size(), look.dark());
            obstacles.addAll(look(browser, page + ", " + look, RULES_OF_LOOKS));
        });
        return obstacles;
    }

    private static String axe() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (OperationNotSupportedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the tools for accessibility themselves would take a second for: they also keep all that is well. */
    private static List<String> look(ChromeDriver browser, String page, List<String> rules) {
        List<?> found = (List<?>) browser.executeAsyncScript(LOOK, rules);
        return found.stream().map(obstacle -> page + ": " + obstacle).toList();
    }

    @Test
    void noPageMovesSidewaysOnASmallPhone(ChromeDriver browser) {
        Chromium.show(browser, new Dimension(320, 640), false);
        for (String path : PageTypes.READER) {
            open(browser, path);
            assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320L);
        }
    }

    private record Look(Dimension size, boolean dark) {}
}
