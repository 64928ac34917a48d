package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import news.dateline.testing.PageTypes;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@BrowserTest
class AccessibilityTest {

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    // The dark page has the same structure: only what depends on its colours is looked at again.
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @Test
    void noPageHasAnObstacle(ChromeDriver browser) {
        List<String> obstacles = new ArrayList<>();
        for (String path : PageTypes.ALL) {
            for (Dimension size : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
                Chromium.show(browser, size, false);
                browser.get("http://localhost:" + port + path);
                obstacles.addAll(found(new AxeBuilder().withTags(WCAG_22_AA), browser, path, size));
                Chromium.show(browser, size, true);
                obstacles.addAll(found(new AxeBuilder().withRules(COLOURS), browser, path + " in the dark", size));
            }
        }
        assertThat(obstacles).isEmpty();
    }

    private static List<String> found(AxeBuilder axe, ChromeDriver browser, String page, Dimension size) {
        return axe.analyze(browser).getViolations().stream()
                .map(rule -> told(page, size, rule))
                .toList();
    }

    @Test
    void noPageMovesSidewaysOnASmallPhone(ChromeDriver browser) {
        Chromium.show(browser, new Dimension(320, 640), false);
        for (String path : PageTypes.ALL) {
            browser.get("http://localhost:" + port + path);
            assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320L);
        }
    }

    private static String told(String page, Dimension size, Rule rule) {
        List<String> where =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
        return "%s at %d: %s, %s".formatted(page, size.width, rule.getHelp(), where);
    }
}
