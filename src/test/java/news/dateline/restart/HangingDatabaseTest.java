package news.dateline.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database that stops while requests are under way, at whatever they are just then. {@code -Ddateline.answersWithin}
 * is the number of seconds after which each is answered, for machines slower than those it is promised for.
 */
@Tag("crash")
class HangingDatabaseTest {

    private static final Duration PROMISED = Duration.ofSeconds(Integer.getInteger("dateline.answersWithin", 3));
    private static final Duration BACK_BY = Duration.ofSeconds(10);
    private static final int AT_ONCE = 2;
    private static final int BEFORE_SECONDS = 4;
    private static final int HANGING_SECONDS = 6;

    /**
     * @param method of the last request: what was taken is answered by leading to a page that may fail in turn
     * @param ended since when the machine counts
     */
    private record Answer(String what, String method, int status, String written, Duration took, long ended) {

        boolean isRefusedSave() {
            return what.equals("save") && method.equals("POST");
        }
    }

    @TempDir
    static Path folder;

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private volatile boolean over;
    private PortalProcess portal;

    @BeforeEach
    void start() throws Exception {
        portal = new PortalProcess(folder);
        portal.start();
        portal.awaitReadiness();
    }

    @AfterEach
    void end() throws Exception {
        portal.signalPostgres("CONT");
        portal.end();
    }

    @Test
    void whateverIsUnderWayIsAnsweredInTimeAndAllIsWellByItself() throws Exception {
        List<CompletableFuture<Void>> working = work();
        TimeUnit.SECONDS.sleep(BEFORE_SECONDS);

        long stopped = System.nanoTime();
        portal.signalPostgres("STOP");
        TimeUnit.SECONDS.sleep(HANGING_SECONDS);
        long goesOn = System.nanoTime();
        portal.signalPostgres("CONT");
        portal.awaitReadiness();
        Duration ready = Duration.ofNanos(System.nanoTime() - goesOn);
        over = true;
        working.forEach(CompletableFuture::join);

        List<Answer> hanging = answers.stream()
                .filter(answer -> answer.ended() > stopped && answer.ended() < goesOn)
                .toList();
        System.out.printf(
                "%d answers while it hangs, the slowest after %s; ready %s after it goes on%n",
                hanging.size(),
                hanging.stream().map(Answer::took).max(Duration::compareTo).orElseThrow(),
                ready);
        assertThat(hanging)
                .allSatisfy(answer ->
                        assertThat(answer.took()).as(answer.toString()).isLessThan(PROMISED));
        List<Answer> failed =
                hanging.stream().filter(answer -> answer.status() >= 500).toList();
        assertThat(failed).extracting(Answer::status).containsOnly(503);
        assertThat(failed).extracting(Answer::what).contains("search", "page", "save", "sign-in");
        assertThat(failed)
                .filteredOn(Answer::isRefusedSave)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.written()).contains("Written by"));
        assertThat(ready).isLessThan(BACK_BY);
    }

    private List<CompletableFuture<Void>> work() {
        List<CompletableFuture<Void>> working = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Browser reader = new Browser(portal.port());
            Browser stranger = new Browser(portal.port());
            Browser editor = new Browser(portal.port());
            editor.signIn("editor", PortalProcess.ADMIN_PASSWORD);
            AtomicReference<Page> story = new AtomicReference<>(editor.get("/admin/stories/new")
                    .form("#story")
                    .with("headline", "Under way " + i)
                    .press("Save draft"));
            Form signIn = stranger.get("/login").form("form[action=/login]").with("username", "nobody");
            working.addAll(Stream.<Supplier<Answer>>of(
                            () -> timed("search", () -> reader.get("/search?q=word" + number.incrementAndGet())),
                            // Of each of these there is none yet, and both ask for the same.
                            () -> timed("page", () -> reader.get(day(number.get()))),
                            () -> timed("save", () -> saved(story)),
                            () -> timed(
                                    "sign-in",
                                    () -> signIn.with("password", "a guess").send()))
                    .map(asking -> CompletableFuture.runAsync(() -> again(asking), task -> new Thread(task).start()))
                    .toList());
        }
        return working;
    }

    private Page saved(AtomicReference<Page> story) {
        Page page = story.get()
                .form("#story")
                .with("body", "Written by " + number.incrementAndGet())
                .press("Save draft");
        if (page.status() == 200) {
            story.set(page);
        }
        return page;
    }

    private static String day(int number) {
        return "/archive/%d/%02d/%02d".formatted(2000 + number / 300 % 22, number / 28 % 12 + 1, number % 28 + 1);
    }

    private void again(Supplier<Answer> asking) {
        while (!over) {
            answers.add(asking.get());
        }
    }

    private static Answer timed(String what, Supplier<Page> request) {
        long start = System.nanoTime();
        Page page = request.get();
        long ended = System.nanoTime();
        String written = page.html().select("[name=body]").val();
        String method = page.response().request().method();
        return new Answer(what, method, page.status(), written, Duration.ofNanos(ended - start), ended);
    }
}
