package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import news.dateline.testing.Newsroom;
import news.dateline.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No word makes a page wider than the screen it is on. */
@PortalTest
@BrowserTest
class LongWordsTest {

    private static final List<Dimension> SCREENS =
            List.of(new Dimension(320, 640), Chromium.PHONE, new Dimension(768, 1024), Chromium.DESKTOP);
    private static final String OVERHANG =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @LocalServerPort
    private int port;

    @Autowired
    private Newsroom newsroom;

    private List<UUID> published = List.of();

    @AfterEach
    void takeBack() {
        published.forEach(newsroom::withdraw);
    }

    @Test
    void theFrontPageFitsItsScreen(ChromeDriver browser) {
        published = List.of(
                newsroom.publish("en", "x".repeat(300), "y".repeat(300), ""),
                newsroom.publish("en", "Deindustrialisation-and-counterrevolutionaries-" + "z".repeat(80), "", ""),
                newsroom.publish("ru", "ж".repeat(300), "", ""),
                newsroom.publish("ru", "Внешнеэкономическая деятельность Казахстана замирает", "", ""));

        assertThat(overhangs(browser, "/")).containsOnly(0L);
        assertThat(overhangs(browser, "/ru/")).containsOnly(0L);
    }

    private List<Long> overhangs(ChromeDriver browser, String path) {
        browser.get("http://localhost:" + port + path);
        return SCREENS.stream()
                .map(screen -> {
                    Chromium.show(browser, screen, false);
                    return (Long) browser.executeScript(OVERHANG);
                })
                .toList();
    }
}
