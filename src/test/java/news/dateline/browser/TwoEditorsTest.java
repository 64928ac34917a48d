package news.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.account.Role;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people, each in a browser of their own, change the same story at once; what either wrote is there in the end. */
@PortalTest
@BrowserTest
class TwoEditorsTest {

    private static final String BODY = "One.\n\nTwo.\n\nThree.";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    private String path;
    private ChromeDriver other;
    private DeskInChromium mine;
    private DeskInChromium theirs;

    @BeforeEach
    void openTheSameStory(ChromeDriver browser) {
        path = written();
        other = Chromium.open();
        mine = signedIn(browser);
        theirs = signedIn(other);
        mine.open(path);
        theirs.open(path);
    }

    @AfterEach
    void close() {
        other.quit();
    }

    private String written() {
        return staff.signedIn(port, Role.EDITOR)
                .get("/admin/stories/new")
                .form("#story")
                .with("headline", "Two at once")
                .with("body", BODY)
                .press("Save draft")
                .path();
    }

    private DeskInChromium signedIn(ChromeDriver browser) {
        DeskInChromium desk = new DeskInChromium(browser, port);
        desk.signIn(staff.account(Role.EDITOR).username(), Staff.PASSWORD);
        return desk;
    }

    @Test
    void onDifferentParagraphs() {
        assertThat(theirs.text("#others")).contains("is editing this story too, last seen");
        mine.awaitText("#others", "is editing this story too");

        theirs.type("Body", "One, theirs.\n\nTwo.\n\nThree.");
        mine.type("Body", "One.\n\nTwo.\n\nThree, mine.\n\nFour, mine.");
        theirs.press("Save draft");
        mine.awaitText("#others", "Revision 2 was saved since you opened the story.");
        mine.press("Save draft");

        assertThat(mine.value("Body")).isEqualTo("One, theirs.\n\nTwo.\n\nThree, mine.\n\nFour, mine.");
        assertThat(mine.text(".state")).contains("Revision 3");
    }

    @Test
    void onTheSameParagraph() {
        theirs.type("Body", "One.\n\nTwo, theirs.\n\nThree.");
        mine.type("Body", "One.\n\nTwo, mine.\n\nThree.");
        theirs.press("Save draft");
        mine.press("Save draft");

        assertThat(mine.text("h1")).isEqualTo("The story was saved since you opened it");
        assertThat(mine.text(".versions")).contains("Two.", ", theirs", ", mine");
        mine.field("Both: theirs, then mine").sendKeys(Keys.SPACE);
        mine.press("Save draft");
        assertThat(mine.value("Body")).isEqualTo("One.\n\nTwo, theirs.\n\nTwo, mine.\n\nThree.");

        theirs.type("Body", "One.\n\nTwo, theirs, again.\n\nThree.");
        theirs.press("Save draft");
        assertThat(theirs.value("Body")).isEqualTo("One.\n\nTwo, theirs, again.\n\nTwo, mine.\n\nThree.");
    }

    @Test
    void oneTakesOutWhatTheOtherChanges() {
        theirs.type("Body", "One.\n\nThree.");
        mine.type("Body", "One.\n\nTwo, and what came of it.\n\nThree.");
        mine.press("Save draft");
        theirs.press("Save draft");

        assertThat(theirs.text(".versions")).contains("Taken out.", ", and what came of it");
        theirs.type("Or written anew", "Two, and what came of it.");
        theirs.press("Save draft");
        assertThat(theirs.value("Body")).isEqualTo("One.\n\nTwo, and what came of it.\n\nThree.");
    }
}
