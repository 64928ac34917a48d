package news.dateline.bench.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.dateline.bench.Report;

/** What readers notice of a thousand connections that others hold open and hardly use. */
public final class SlowConnectionsBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final String STORY =
            "/stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia";

    /** The first lies ready, the others are made each time. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "kept", List.of(STORY, "/", "/regions/kazakhstan"),
            "made", List.of("/search?q=tokayev", "/search?q=oil&region=kazakhstan", "/api/v1/concepts?q=toka"));

    private static final int ROUNDS = 3;
    private static final int SECONDS = 8;
    private static final int READERS = 8;
    private static final int PAUSE_MILLIS = 20;

    private SlowConnectionsBenchmark() {}

    /** @param arguments how many slow connections; none for a thousand */
    public static void main(String[] arguments) throws Exception {
        int number = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        Report report = new Report();
        Path java = Path.of(System.getProperty("java.home"));
        try (PortalServer portal = PortalServer.start(java, FOLDER.resolve("slow-data"), 18_103)) {
            for (String kind : PAGES.keySet()) {
                List<String> addresses = PAGES.get(kind).stream().map(portal::address).toList();
                new Readers(addresses, READERS, PAUSE_MILLIS).read(3 * SECONDS);
                for (int round = 0; round < ROUNDS; round++) {
                    compare(kind, addresses, portal, number, report);
                }
            }
        }
        report.write(FOLDER.resolve("slow.json"));
        System.exit(0);
    }

    /** In turns, so that both meet the same machine. */
    private static void compare(String kind, List<String> addresses, PortalServer portal, int number, Report report)
            throws Exception {
        Readers readers = new Readers(addresses, READERS, PAUSE_MILLIS);
        Readers.Seen alone = readers.read(SECONDS);
        Readers.Seen beside;
        try (SlowConnections slow = SlowConnections.open(portal.port(), number, STORY)) {
            beside = readers.read(SECONDS);
            report.add(0, "portal", "slow connections refused", slow.refused(), "of " + number);
        }
        report.add(0, "portal", kind + ", alone " + alone.answers(), alone.latencies());
        report.add(0, "portal", kind + ", beside " + number + " slow " + beside.answers(), beside.latencies());
        report.add(
                0,
                "portal",
                kind + ", p99 beside them",
                beside.latencies().percentile(99) / alone.latencies().percentile(99),
                "times");
    }
}
