package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal ends right after it has answered; the next start must have all that it answered for. */
class RestartTest {

    /** Whoever inherits an orphan may take a moment to notice its end. */
    private static final Duration GONE_BY = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static PortalProcess portal;

    private Browser editor;
    private String word;
    private Page published;

    @BeforeAll
    static void choosePort() throws Exception {
        portal = new PortalProcess(folder);
    }

    @AfterAll
    static void end() throws Exception {
        portal.end();
    }

    @BeforeEach
    void signIn() throws Exception {
        if (!portal.isRunning()) {
            portal.start();
        }
        editor = new Browser(portal.port());
        assertThat(editor.signIn("editor", PortalProcess.ADMIN_PASSWORD).path()).isEqualTo("/admin/stories");
    }

    @Test
    void nothingIsLostWhenThePortalIsKilled() throws Exception {
        publish();
        portal.kill();
        ProcessHandle orphan = portal.postgres();

        portal.start();

        assertAllIsThere();
        assertThat(orphan.onExit()).succeedsWithin(GONE_BY);
    }

    @Test
    @Tag("slow")
    void nothingIsLostWhenItsDatabaseIsKilledToo() throws Exception {
        publish();
        portal.kill();
        ProcessHandle postgres = portal.postgres();
        postgres.destroyForcibly();
        postgres.onExit().join();

        portal.start();

        assertAllIsThere();
    }

    @Test
    void nothingIsLostOrLeftRunningWhenItIsAskedToStop() throws Exception {
        publish();
        ProcessHandle postgres = portal.postgres();
        portal.stop();
        assertThat(postgres.onExit()).succeedsWithin(GONE_BY);
        assertThat(portal.postmasterFile()).doesNotExist();

        portal.start();

        assertAllIsThere();
    }

    private void publish() {
        word = Newsroom.word();
        Page blank = editor.get("/admin/stories/new");
        published = blank.form("#story")
                .with("headline", "Kept " + word)
                .with("standfirst", "Whatever happens.")
                .with("byline", "A. Reporter")
                .with("body", "Answered for, and so kept.")
                .with("source", "Own reporting")
                .choosing("regions", option(blank, "Regions", "Almaty"))
                .choosing("topics", option(blank, "Topics", "Society"))
                .press("Publish");
        assertThat(published.text(".state")).contains("Published");
    }

    private static String option(Page page, String label, String text) {
        return page.field(label).select("option").stream()
                .filter(option -> option.text().replace('\u2007', ' ').strip().equals(text))
                .findFirst()
                .orElseThrow()
                .val();
    }

    private void assertAllIsThere() throws Exception {
        assertThat(editor.get(published.path()).path()).as("signed in").isEqualTo(published.path());
        assertThat(editor.get(published.path()).text(".state")).contains("Published");
        Browser reader = new Browser(portal.port());
        String address =
                reader.get("/").html().select("a:contains(" + word + ")").attr("href");
        assertThat(reader.get(address).text("h1")).isEqualTo("Kept " + word);
        Eventually.get(
                () -> reader.get("/search?q=" + word),
                found -> !found.html().select("main a[href=" + address + "]").isEmpty());
    }
}
