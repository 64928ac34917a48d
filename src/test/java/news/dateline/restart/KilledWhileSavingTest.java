package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal is killed again and again while several editors save: each into a story of their own and into one they share.
 * {@code -Ddateline.kills=10} and {@code -Ddateline.savesPerKill=91} have it killed more often, with more saved in
 * between: ten kills and a thousand saves, as every night. That takes some twenty minutes.
 */
@Tag("slow")
class KilledWhileSavingTest {

    private static final int KILLS = Integer.getInteger("dateline.kills", 3);
    private static final int SAVES = (KILLS + 1) * Integer.getInteger("dateline.savesPerKill", 40);
    private static final int EDITORS = 4;

    @TempDir
    Path folder;

    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
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
    void everySaveThatWasAcknowledgedIsThere() throws Exception {
        String shared = begun(signedIn(), "Shared", paragraphs());
        List<SavingEditor> editors = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            editors.add(new SavingEditor(this, i, shared, begun(signedIn(), "Own", "")));
        }
        acknowledged.set(0);
        List<CompletableFuture<Void>> running =
                editors.stream().map(CompletableFuture::runAsync).toList();
        for (int kill = 1; kill <= KILLS; kill++) {
            int due = kill * SAVES / (KILLS + 1);
            Eventually.get(PortalProcess.LONGEST_START, acknowledged::get, saves -> saves >= due);
            portal.kill();
            portal.start();
        }
        running.forEach(CompletableFuture::join);

        assertThat(acknowledged).hasValueGreaterThanOrEqualTo(SAVES);
        Browser browser = signedIn();
        for (SavingEditor editor : editors) {
            editor.assertAllIsThere(browser);
        }
        System.out.printf(
                "%d saves acknowledged, %d kills, %d requests without an answer%n",
                acknowledged.get(), KILLS, unanswered.get());
    }

    boolean isDone() {
        return acknowledged.get() >= SAVES;
    }

    void acknowledge() {
        acknowledged.incrementAndGet();
    }

    void missAnswer() {
        unanswered.incrementAndGet();
    }

    Browser signedIn() {
        Browser browser = new Browser(portal.port());
        browser.signIn("editor", PortalProcess.ADMIN_PASSWORD);
        return browser;
    }

    private static String paragraphs() {
        return IntStream.range(0, EDITORS)
                .mapToObj(i -> "Editor " + i + ":")
                .reduce((first, second) -> first + "\n\n" + second)
                .orElseThrow();
    }

    private static String begun(Browser browser, String headline, String body) {
        Page saved = browser.get("/admin/stories/new")
                .form("#story")
                .with("headline", headline)
                .with("body", body)
                .press("Save draft");
        assertThat(saved.status()).isEqualTo(200);
        return saved.path();
    }
}
