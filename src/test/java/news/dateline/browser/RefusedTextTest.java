package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import news.dateline.account.Role;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A text that the desk does not take lies in the browser only, and is given back from there. */
@PortalTest
@BrowserTest
class RefusedTextTest {

    private static final int TOO_LONG = 4 << 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @TempDir
    private Path folder;

    @Test
    void itIsOfferedToBeCopiedOrDownloadedUntilItIsDiscarded(ChromeDriver browser) {
        DeskInChromium desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
        desk.open("/admin/stories/new");
        desk.type("Headline", "Far too long/2");
        browser.executeScript("""
                const note = document.getElementById('editorsNote');
                note.value = 'x'.repeat(arguments[0]);
                note.dispatchEvent(new Event('input', {bubbles: true}));
                """, TOO_LONG);
        desk.awaitText("[data-draft-state]", "The desk did not take your text");

        desk.open("/admin/stories/new");

        desk.awaitText(".refused", "Far too long/2");
        assertThat(desk.text(".refused")).contains("did not take a text of yours", "last changed");
        String kept = browser.findElement(By.cssSelector(".refused textarea")).getDomProperty("value");
        assertThat(kept)
                .startsWith("Headline:\nFar too long/2\n")
                .contains("Editor's note:\nxxx")
                .hasSizeGreaterThan(TOO_LONG);
        WebElement download = browser.findElement(By.linkText("Download it"));
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        download.click();
        Path file = folder.resolve("Far-too-long-2.txt");
        new WebDriverWait(browser, Duration.ofSeconds(20)).until(there -> Files.exists(file));
        assertThat(file).hasContent(kept);
        browser.findElement(By.xpath("//button[.='Copy it']")).click();
        desk.awaitText(".refused [role=status]", "Copied.");

        browser.findElement(By.xpath("//button[.='Discard it']")).click();

        assertThat(browser.findElements(By.cssSelector(".refused"))).isEmpty();
        assertThat(kept(browser)).isZero();
    }

    @Test
    void whatHasNoWordsIsNotSentForEver(ChromeDriver browser) {
        DeskInChromium desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
        desk.open("/admin/stories/new");
        // The page may send it as soon as it is there.
        Object isKept = browser.executeScript("""
                const {account} = document.getElementById('story').dataset;
                const entry = {account, to: '/admin/stories/no-key/draft', text: 'language=ru&regions=1', at: 1};
                localStorage.setItem('dateline-draft:1', JSON.stringify(entry));
                return localStorage.getItem('dateline-draft:1') !== null;
                """);
        assertThat(isKept).isEqualTo(true);

        desk.open("/admin/stories/new");

        new WebDriverWait(browser, Duration.ofSeconds(20)).until(there -> kept(browser) == 0);
        assertThat(browser.findElements(By.cssSelector(".refused"))).isEmpty();
    }

    @Test
    void itIsOfferedBesideTwoTextsOfAStoryToo(ChromeDriver browser) {
        DeskInChromium desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
        desk.open("/admin/stories/new");
        desk.type("Headline", "A story of two editors");
        desk.press("Save draft");
        String path = URI.create(browser.getCurrentUrl()).getPath();
        staff.signedIn(port, Role.ADMIN)
                .get(path)
                .form("#story")
                .with("headline", "A story of theirs")
                .press("Save draft");
        browser.executeScript("""
                const {account} = document.getElementById('story').dataset;
                const text = new URLSearchParams({headline: 'Left behind', editorsNote: 'x'.repeat(arguments[0])});
                const entry = {account, to: '/admin/stories/' + crypto.randomUUID() + '/draft', text: text.toString(), at: 1};
                localStorage.setItem('dateline-draft:' + crypto.randomUUID(), JSON.stringify(entry));
                """, TOO_LONG);

        desk.type("Headline", "A story of mine");
        desk.press("Save draft");

        assertThat(desk.text("h1")).contains("The story was saved since you opened it");
        desk.awaitText(".refused", "Left behind");
        assertThat(browser.findElement(By.cssSelector(".refused textarea")).getDomProperty("value"))
                .startsWith("Headline:\nLeft behind\n");
        browser.findElement(By.xpath("//button[.='Discard it']")).click();
        assertThat(browser.findElements(By.cssSelector(".refused"))).isEmpty();
    }

    private static long kept(ChromeDriver browser) {
        return (Long) Objects.requireNonNull(
                browser.executeScript("return Object.keys(localStorage).filter(key => key.includes('draft')).length"));
    }
}
