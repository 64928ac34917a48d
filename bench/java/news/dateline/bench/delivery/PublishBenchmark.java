package news.dateline.bench.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import news.dateline.bench.Latencies;
import news.dateline.bench.Portal;
import news.dateline.bench.Report;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import news.dateline.testing.Publishing;

/**
 * An editor publishes once a second while readers read, nineteen of twenty times a page, few of them most often, and
 * else a search. How long each page takes to show what is new, from the press of "Publish", and what readers notice.
 */
public final class PublishBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int READERS = 8;
    private static final int PAUSE_MILLIS = 10;
    private static final int PAGES = 150;
    private static final int READINGS = 5_000;
    private static final int SEARCHES_OF_A_HUNDRED = 5;
    private static final int WARM_SECONDS = 30;
    private static final long SECOND_NANOS = 1_000_000_000L;

    private static final List<String> LISTS = List.of(
            "/", "/regions/almaty", "/regions/kazakhstan", "/topics/society", "/archive", "/feed.atom",
            "/regions/almaty/feed.atom", "/sitemap-news.xml");

    private final Map<String, Latencies> visible = new LinkedHashMap<>();
    private final PortalServer portal;

    private PublishBenchmark(PortalServer portal) {
        this.portal = portal;
    }

    /** @param seconds how long, a minute if it is not said */
    public static void main(String[] seconds) throws Exception {
        int length = seconds.length == 0 ? 60 : Integer.parseInt(seconds[0]);
        Path java = Path.of(System.getProperty("java.home"));
        Report report = new Report();
        try (PortalServer portal = PortalServer.start(java, FOLDER.resolve("publish-data"), 18_105)) {
            new PublishBenchmark(portal).run(length, report);
        }
        report.write(FOLDER.resolve("publish.json"));
        System.exit(0);
    }

    private void run(int seconds, Report report) throws Exception {
        Readers readers = new Readers(readings(), READERS, PAUSE_MILLIS);
        Browser editor = new Browser(portal.port());
        editor.signIn("editor", Portal.PASSWORD);
        readers.read(WARM_SECONDS);
        tell(report, "readings before", readers.read(seconds / 2));
        CompletableFuture<Readers.Seen> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return readers.read(seconds);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
        while (!reading.isDone()) {
            long start = System.nanoTime();
            publish(editor);
            TimeUnit.NANOSECONDS.sleep(SECOND_NANOS - (System.nanoTime() - start));
        }
        tell(report, "readings meanwhile", reading.get());
        visible.forEach((page, latencies) -> report.add(0, "portal", "published to visible, " + page, latencies));
    }

    private static void tell(Report report, String what, Readers.Seen seen) {
        report.add(0, "portal", what + " " + seen.answers(), seen.latencies());
    }

    /** Of {@code n} pages the n-th is read an n-th as often as the first (Zipf). */
    private List<String> readings() throws Exception {
        List<String> pages = PublicPages.of(portal, PAGES);
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (int times = pages.size() / (i + 1); times > 0; times--) {
                drawn.add(pages.get(i));
            }
        }
        SplittableRandom random = new SplittableRandom(1);
        List<String> readings = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            readings.add(
                    random.nextInt(100) < SEARCHES_OF_A_HUNDRED
                            ? portal.address("/search?q=word" + random.nextInt(50))
                            : drawn.get(random.nextInt(drawn.size())));
        }
        return readings;
    }

    private void publish(Browser editor) throws Exception {
        String word = "new" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Form form = Publishing.form(editor, word);
        long start = System.nanoTime();
        form.press("Publish");
        List<String> waiting = new ArrayList<>(LISTS);
        while (!waiting.isEmpty()) {
            for (String page : List.copyOf(waiting)) {
                if (PublicPages.get(portal.address(page)).body().contains(word)) {
                    visible.computeIfAbsent(page, first -> new Latencies()).add(System.nanoTime() - start);
                    waiting.remove(page);
                }
            }
        }
    }
}
