package news.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import news.dateline.account.Role;
import news.dateline.shared.Ids;
import news.dateline.testing.Browser;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.PortalTest;
import news.dateline.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mark that names nothing vanishes for readers; whoever wrote it is told before. */
@PortalTest
class LostMarksTest {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Newsroom newsroom;

    @Autowired
    JdbcClient database;

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = staff.signedIn(port, Role.EDITOR);
    }

    private UUID figure() {
        return database.sql("select id from ledger_entry where kind = 'FIGURE' limit 1")
                .query(UUID.class)
                .single();
    }

    private Page saved(String body) {
        return DeskPages.complete(editor, newsroom, "Marks").with("body", body).press("Save draft");
    }

    @Test
    void aTextWithSuchMarksIsSavedAndTheEditorTold() {
        String unknown = "[b](claim:" + Ids.next() + ")";
        Page saved = saved("[at <least> 7](figure:nonsense) and " + unknown + " and [c](figure:" + figure() + ")");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text(".notice")).contains("Saved as revision 1.");
        assertThat(saved.text("#body-warning"))
                .contains("[at <least> 7](figure:nonsense)", unknown)
                .doesNotContain("[c]");
        assertThat(saved.field("Body").attr("aria-describedby")).contains("body-warning");
        assertThat(saved.html().select(".notice a[href=#body]")).hasSize(1);
        assertThat(editor.get(saved.path()).has("#body-warning")).isTrue();
    }

    @Test
    void itIsNotPublished() {
        Page refused = saved("[seven](figure:nonsense)").form("#story").press("Publish");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("Body")).contains("[seven](figure:nonsense)");
        assertThat(refused.has("#body-warning")).isFalse();
        Page published = refused.form("#story")
                .with("body", "[seven](figure:" + figure() + ")")
                .press("Publish");
        assertThat(published.text(".state")).contains("Published");
        assertThat(published.has("#body-warning")).isFalse();
    }

    @Test
    void ofManyTheFirstAreNamed() {
        Page saved =
                saved("[1](figure:a) [2](figure:b) [3](figure:c) [4](figure:d) [5](figure:" + "e".repeat(500) + ")");

        assertThat(saved.text("#body-warning"))
                .contains("[3](figure:c)", "and 2 more")
                .doesNotContain("eeee");
    }

    @Test
    void ordinaryLinksAreNoMarks() {
        assertThat(saved("[site](https://example.org/figure:x) `[x](figure:y)`").has("#body-warning"))
                .isFalse();
    }
}
