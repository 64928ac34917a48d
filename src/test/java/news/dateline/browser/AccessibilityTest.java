package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void noPageHasAnObstacle(ChromeDriver browser) {
        List<String> obstacles = new ArrayList<>();
        for (String path : PageTypes.ALL) {
            for (Dimension size : List.of(Chromium.PHONE, Chromium.DESKTOP)) {
                for (boolean dark : List.of(false, true)) {
                    Chromium.show(browser, size, dark);
                    browser.get("http://localhost:" + port + path);
                    new AxeBuilder()
                            .withTags(WCAG_22_AA).analyze(browser).getViolations().stream()
                                    .map(rule -> told(path, size, dark, rule))
                                    .forEach(obstacles::add);
                }
            }
        }
        assertThat(obstacles).isEmpty();
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

    private static String told(String path, Dimension size, boolean dark, Rule rule) {
        return "%s at %d%s: %s, %s"
                .formatted(
                        path,
                        size.width,
                        dark ? ", dark" : "",
                        rule.getHelp(),
                        rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList());
    }
}
