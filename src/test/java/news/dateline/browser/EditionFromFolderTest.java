package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import news.dateline.shared.SiteAddress;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An edition on a memory card, in a browser that has no network. */
@PortalTest
@BrowserTest
class EditionFromFolderTest {

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    SiteAddress site;

    @Test
    void isReadWithoutANetwork(ChromeDriver browser) {
        Path target = folder.resolve("card");
        assertThat(Terminal.run(
                                "edition",
                                target.toString(),
                                "--storyline=kazakhstan-january-2022",
                                "--from=http://127.0.0.1:" + port,
                                "--dateline.base-url=" + site.baseUrl())
                        .code())
                .isZero();
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));

        browser.get(target.resolve("index.html").toUri().toString());
        browser.findElement(By.linkText("Kazakhstan, January 2022")).click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Kazakhstan, January 2022");
        assertStyled(browser);
        browser.findElement(By.partialLinkText("Prosecutors put")).click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Prosecutors");
        assertStyled(browser);
        assertThat(browser.getCurrentUrl()).startsWith("file:///").endsWith("/index.html");
        assertThat(loadedFromElsewhere(browser)).isEmpty();
        browser.findElement(By.cssSelector(".masthead__name a")).click();
        assertThat(browser.getTitle()).contains("Offline edition");
        List<WebElement> starts = browser.findElements(By.cssSelector(".cover__start a"));
        assertThat(starts).hasSize(3);
        starts.get(2).click();
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("kk");
        assertThat(browser.findElement(By.cssSelector(".edition")).getText()).contains("Офлайн басылым");
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .noneMatch(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue());
        // Last, since it tries to read the style sheets, which no browser lets a script do here.
        assertThat(obstacles(browser)).isEmpty();
        browser.get(target.resolve("index.html").toUri().toString());
        assertThat(obstacles(browser)).isEmpty();
    }

    private static List<?> obstacles(ChromeDriver browser) {
        return new AxeBuilder()
                .withTags(AccessibilityTest.WCAG_22_AA)
                .setLegacyMode(true)
                .analyze(browser)
                .getViolations();
    }

    private static void assertStyled(ChromeDriver browser) {
        assertThat(browser.findElement(By.cssSelector(".edition")).getCssValue("border-bottom-style"))
                .isEqualTo("solid");
        assertThat(browser.findElement(By.cssSelector(".menu ul")).getCssValue("list-style-type"))
                .isEqualTo("none");
    }

    private static List<?> loadedFromElsewhere(ChromeDriver browser) {
        return (List<?>) browser.executeScript("return performance.getEntriesByType('resource').map(one => one.name)"
                + ".filter(name => !name.startsWith('file:'))");
    }
}
