package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import news.dateline.account.Role;
import news.dateline.story.Stories;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ConflictTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Stories stories;

    @Test
    void whoSavesSecondSeesBothTextsAndDecides() {
        Browser mine = staff.signedIn(port, Role.EDITOR);
        Browser theirs = staff.signedIn(port, Role.ADMIN);
        Page opened = DeskPages.complete(mine, newsroom, "Two at work").press("Save draft");
        Page saved = theirs.get(opened.path())
                .form("#story")
                .with("body", "Their <i>body</i>")
                .without("topics")
                .press("Save draft");
        assertThat(saved.text(".notice")).contains("Saved as revision 2.");

        Page conflict = opened.form("#story").with("body", "My body").press("Publish");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text(".bad")).contains("Test admin").contains("revision 2");
        assertThat(conflict.value("Body")).isEqualTo("My body");
        assertThat(conflict.text("#body-theirs .theirs-text")).isEqualTo("Their <i>body</i>");
        assertThat(conflict.text("#topics-theirs .theirs-text")).isEqualTo("Empty");
        assertThat(conflict.has("#headline-theirs")).isFalse();
        assertThat(stories.findById(DeskPages.id(opened)).orElseThrow().publicRevision())
                .isNull();

        Page decided = conflict.form("#story").press("Save draft");
        assertThat(decided.text(".notice")).contains("Saved as revision 3.");
        assertThat(decided.value("Body")).isEqualTo("My body");
    }

    @Test
    void aChangeOfNothingButThePlaceIsNotTakenBackUnawares() {
        Browser mine = staff.signedIn(port, Role.EDITOR);
        Browser theirs = staff.signedIn(port, Role.ADMIN);
        Page opened = DeskPages.complete(mine, newsroom, "On the move").press("Save draft");
        Page moved = theirs.get(opened.path())
                .form("#story")
                .with("zone", "Asia/Bishkek")
                .with("language", "ru")
                .press("Save draft");
        assertThat(moved.text(".notice")).contains("Saved as revision 2.");

        Page conflict = opened.form("#story").with("body", "My body").press("Save draft");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text("#zone-theirs .theirs-text")).isEqualTo("Asia/Bishkek");
        assertThat(conflict.text("#language-theirs .theirs-text")).isEqualTo("Russian");
        assertThat(stories.findById(DeskPages.id(opened)).orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Bishkek"));

        Page decided = conflict.form("#story").press("Save draft");
        assertThat(decided.text(".notice")).contains("Saved as revision 3.");
        assertThat(decided.value("Time zone")).isEqualTo("Asia/Almaty");
    }

    @Test
    void whatWasPublishedMeanwhileIsNotLostEither() {
        Browser mine = staff.signedIn(port, Role.EDITOR);
        Page opened = DeskPages.complete(mine, newsroom, "Out already").press("Save draft");
        Browser theirs = staff.signedIn(port, Role.EDITOR);
        theirs.get(opened.path()).form("#story").press("Publish");

        Page saved = opened.form("#story").with("body", "A late thought").press("Save draft");

        assertThat(saved.text(".state")).contains("Published; your changes are not public yet");
        assertThat(saved.value("Body")).isEqualTo("A late thought");
    }

    @Test
    void ofManyAtOnceOneSavesAndNobodySeesAnError() {
        Browser browser = staff.signedIn(port, Role.EDITOR);
        Form opened = DeskPages.complete(browser, newsroom, "All at once")
                .press("Save draft")
                .form("#story");

        long saved = IntStream.range(0, 6)
                .mapToObj(i -> new Form(opened).with("body", "Version " + i))
                .map(form -> CompletableFuture.supplyAsync(
                        () -> form.press("Save draft").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .peek(status -> assertThat(status).isIn(200, 409))
                .filter(status -> status == 200)
                .count();

        assertThat(saved).isEqualTo(1);
    }

    @Test
    void ofManyNewOnesAtOnceOneIsMade() {
        Browser browser = staff.signedIn(port, Role.EDITOR);
        Form opened = DeskPages.complete(browser, newsroom, "Clicked again and again");

        IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> opened.press("Publish")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .forEach(page -> assertThat(page.status()).isEqualTo(200));

        String list = browser.get("/admin/stories").text();
        assertThat(list.split("Clicked again and again", -1)).hasSize(2);
    }
}
