package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import news.dateline.browser.BrowserTest;
import news.dateline.browser.DeskInChromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** What somebody types while the portal is killed is there when it is back. */
@BrowserTest
@Tag("crash")
class DraftsRestartTest {

    @TempDir
    Path folder;

    private PortalProcess portal;

    @BeforeEach
    void start() throws Exception {
        portal = new PortalProcess(folder);
        portal.start();
    }

    @AfterEach
    void end() throws Exception {
        portal.end();
    }

    @Test
    void nothingTypedIsLost(ChromeDriver browser) throws Exception {
        DeskInChromium desk = new DeskInChromium(browser, portal.port());
        desk.signIn("editor", PortalProcess.ADMIN_PASSWORD);
        desk.open("/admin/stories/new");
        desk.type("Headline", "Typed on");
        desk.press("Save draft");
        String story = browser.getCurrentUrl();
        desk.type("Body", "Before the end.");
        desk.awaitText("[data-draft-state]", "Your changes were kept");

        portal.kill();
        desk.field("Body").sendKeys(" After it.");
        desk.awaitText("[data-draft-state]", "kept in this browser");
        desk.field("Body").sendKeys(" And sent into the void.");
        desk.press("Save draft");
        portal.start();
        browser.get(story);

        desk.awaitText(".draft", "Before the end. After it. And sent into the void.");
        assertThat(desk.value("Body")).isEmpty();
        desk.press("Restore my text");
        desk.press("Save draft");
        assertThat(desk.value("Body")).isEqualTo("Before the end. After it. And sent into the void.");
        assertThat(desk.text(".state")).contains("Revision 2");
    }
}
