package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;
import news.dateline.testing.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The portal, installed as docs/operations.md tells, its database and both at once are killed in turn, again and again,
 * while editors save and publish.
 * {@code -Ddateline.kills} and {@code -Ddateline.writes} say how often and during how many writes that were acknowledged;
 * {@code -Ddateline.readyWithin} is the number of seconds after which it has to serve again, for machines slower than
 * those it is promised for.
 */
@Tag("crash")
class KilledAtWorkTest {

    private static final int KILLS = Integer.getInteger("dateline.kills", 20);
    private static final int WRITES = Integer.getInteger("dateline.writes", 1_000);
    private static final Duration READY_WITHIN = Duration.ofSeconds(Integer.getInteger("dateline.readyWithin", 10));

    /** Each publishes about a place of their own, so that the lists of it are theirs alone. */
    private static final List<String> PLACES = List.of("Almaty", "Astana", "Zhanaozen", "Bishkek");

    @TempDir
    static Path place;

    private static Program program;

    @TempDir
    Path folder;

    private final Map<Kill, List<Duration>> starts = new EnumMap<>(Kill.class);
    private PortalProcess portal;

    @BeforeAll
    static void install() throws Exception {
        program = Program.installed(place);
    }

    @BeforeEach
    void start() throws Exception {
        portal = new PortalProcess(folder, program);
        portal.start();
    }

    @AfterEach
    void end() throws Exception {
        portal.end();
    }

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsPublishedByHalf() throws Exception {
        Shift shift = new Shift(portal.port(), WRITES);
        List<WorkingEditor> editors = begun(shift);
        List<CompletableFuture<Void>> working =
                editors.stream().map(CompletableFuture::runAsync).toList();
        for (int kill = 0; kill < KILLS; kill++) {
            int due = (kill + 1) * WRITES / (KILLS + 1);
            Eventually.get(
                    PortalProcess.LONGEST_START,
                    shift::acknowledged,
                    writes -> writes >= due || working.stream().anyMatch(CompletableFuture::isDone));
            working.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
            Kill next = Kill.number(kill);
            Duration ready = next.in(portal);
            starts.computeIfAbsent(next, none -> new ArrayList<>()).add(ready);
            System.out.printf("%s killed after %d writes, ready in %s%n", next, due, ready);
        }
        working.forEach(CompletableFuture::join);

        System.out.printf("%s; %d kills; ready again after %s%n", shift, KILLS, starts);
        assertThat(shift.acknowledged()).isGreaterThanOrEqualTo(WRITES);
        Browser reader = shift.signedIn();
        for (WorkingEditor editor : editors) {
            editor.assertAllIsThere(reader);
        }
        assertThat(starts.values())
                .allSatisfy(times ->
                        assertThat(times).allSatisfy(time -> assertThat(time).isLessThanOrEqualTo(READY_WITHIN)));
    }

    private static List<WorkingEditor> begun(Shift shift) {
        Browser browser = shift.signedIn();
        String shared = begun(browser, "Shared", paragraphs());
        List<WorkingEditor> editors = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            SavedWords saved = new SavedWords(shift, i, shared, begun(browser, "Own", ""));
            editors.add(new WorkingEditor(shift, saved, new PublishedStories(shift, PLACES.get(i))));
        }
        return editors;
    }

    private static String paragraphs() {
        return IntStream.range(0, PLACES.size())
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
