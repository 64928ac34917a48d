package news.dateline.bench.delivery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import news.dateline.bench.Report;

/** What readers get while the database is gone, or hangs: of pages that were read before, and of others. */
public final class OutageBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int PAGES_READ_BEFORE = 150;
    private static final int READERS = 8;
    private static final int STRANGERS = 2;
    private static final int PAUSE_MILLIS = 20;
    private static final int BEFORE_SECONDS = 20;
    private static final int LONGEST_RETURN_SECONDS = 90;

    private OutageBenchmark() {}

    /** @param arguments for how many seconds, ten minutes if it is not said, and "hangs" if it shall not be gone */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length == 0 ? 600 : Integer.parseInt(arguments[0]);
        boolean hangs = arguments.length > 1 && arguments[1].equals("hangs");
        Path java = Path.of(System.getProperty("java.home"));
        Report report = new Report();
        try (PortalServer portal = PortalServer.start(java, FOLDER.resolve("outage-data"), 18_104)) {
            run(portal, seconds, hangs, report);
        }
        report.write(FOLDER.resolve("outage.json"));
        System.exit(0);
    }

    private static void run(PortalServer portal, int seconds, boolean hangs, Report report) throws Exception {
        List<String> known = PublicPages.of(portal, PAGES_READ_BEFORE);
        Readers readers = new Readers(known, READERS, PAUSE_MILLIS);
        tell(report, "before", readers.read(BEFORE_SECONDS));
        end(portal, hangs);
        CompletableFuture<Readers.Seen> others = CompletableFuture.supplyAsync(() -> readOthers(portal, seconds));
        Readers.Seen seen = readers.read(seconds);
        tell(report, "pages read before, while it " + (hangs ? "hangs" : "is gone"), seen);
        tell(report, "others", others.get());
        report.add(0, "portal", "others, slowest", others.get().latencies().percentile(100), "ms");
        long start = System.nanoTime();
        bringBack(portal, hangs);
        awaitReadiness(portal);
        report.add(0, "portal", "ready again after", (System.nanoTime() - start) / 1e9, "s");
    }

    private static void tell(Report report, String what, Readers.Seen seen) {
        report.add(0, "portal", what + " " + seen.answers(), seen.latencies());
        report.add(0, "portal", what + ", answered 200", seen.share(200), "%");
    }

    /** Searches, which nobody keeps. */
    private static Readers.Seen readOthers(PortalServer portal, int seconds) {
        List<String> addresses = IntStream.range(0, 50)
                .mapToObj(i -> portal.address("/search?q=word" + i))
                .toList();
        try {
            return new Readers(addresses, STRANGERS, 10 * PAUSE_MILLIS).read(seconds);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(PortalServer portal, boolean hangs) throws Exception {
        if (hangs) {
            portal.signalDatabase("STOP");
        } else {
            // Without its programs it cannot be started again.
            Files.move(programs(portal), away(portal));
            portal.signalDatabase("KILL");
        }
    }

    private static void bringBack(PortalServer portal, boolean hangs) throws Exception {
        if (hangs) {
            portal.signalDatabase("CONT");
        } else {
            Files.move(away(portal), programs(portal));
        }
    }

    private static Path programs(PortalServer portal) {
        return portal.folder().resolve("postgres-binaries");
    }

    private static Path away(PortalServer portal) {
        return portal.folder().resolve("postgres-binaries-away");
    }

    private static void awaitReadiness(PortalServer portal) throws Exception {
        for (int i = 0; i < 10 * LONGEST_RETURN_SECONDS; i++) {
            if (PublicPages.get(portal.address("/actuator/health/readiness")).statusCode() == 200) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("Not ready again");
    }
}
