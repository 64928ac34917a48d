package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Newsroom;
import news.dateline.testing.Page;
import news.dateline.testing.Publishing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal or its database ends right after an answer; all that was answered for must be there once both are back. */
@Tag("crash")
class RestartTest {

    /** Whoever inherits an orphan may take a moment to notice its end. */
    private static final Duration GONE_BY = Duration.ofSeconds(10);

    private static final Duration BACK_BY = Duration.ofSeconds(10);

    /** Far more than it takes; without a limit of its own each page would wait for ever. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

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
        assertThat(editor.signIn("editor", PortalProcess.ADMIN_PASSWORD).path()).isEqualTo("/admin");
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

    @Test
    void itsDatabaseIsBroughtBackWhenOnlyThatIsKilled() throws Exception {
        publish();
        ProcessHandle killed = portal.postgres();
        killed.destroyForcibly();
        killed.onExit().join();

        Eventually.get(BACK_BY, () -> editor.get("/actuator/health/readiness").status(), status -> status == 200);
        assertAllIsThere();
        assertThat(portal.postgres()).isNotEqualTo(killed);
    }

    @Test
    @Tag("slow")
    void nobodyWaitsForADatabaseThatHangs() throws Exception {
        Browser anyone = new Browser(portal.port());
        portal.signalPostgres("STOP");
        try {
            assertTimeoutPreemptively(LONGEST_WAIT, () -> {
                // One that nobody has asked for yet, so that none is kept.
                assertThat(anyone.get("/topics").status()).as(portal.log()).isEqualTo(503);
                assertThat(editor.get("/admin/stories").status()).isEqualTo(503);
                assertThat(anyone.get("/actuator/health/readiness").status()).isEqualTo(503);
                assertThat(anyone.get("/actuator/health/liveness").status()).isEqualTo(200);
            });
        } finally {
            portal.signalPostgres("CONT");
        }
        portal.awaitReadiness();
    }

    private void publish() {
        word = Newsroom.word();
        published = Publishing.by(editor, word);
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
