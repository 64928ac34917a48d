package news.dateline.bench.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.bench.Report;

/**
 * Pages of the built-in content by wrk, kept and made, beside nginx with the same bytes in turns. Needs two processors,
 * Linux, wrk and nginx.
 */
public final class PageBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int ROUNDS = 5;
    private static final int SECONDS = 3;
    private static final int USUAL = 32;
    private static final List<Integer> CONNECTIONS = List.of(1, USUAL, 128, 512);
    private static final int WARM_SECONDS = 10;

    /** Few, since each page takes the whole processor; and for long, since the compiler has little of it. */
    private static final int MAKING = 8;

    private static final int WARM_MAKING_SECONDS = 90;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("story", "/stories/2022/01/09/kazakhstan-crisis-heightens-instability-in-central-asia");
        PAGES.put("front", "/");
        PAGES.put("region", "/regions/kazakhstan");
    }

    private final Report report = new Report();

    /** @param arguments the home of the Java that runs the portal; none for this one */
    public static void main(String[] arguments) throws Exception {
        Path java = Path.of(arguments.length == 0 ? System.getProperty("java.home") : arguments[0]);
        new PageBenchmark().run(java);
        System.exit(0);
    }

    private void run(Path java) throws Exception {
        try (PortalServer portal = PortalServer.start(java, FOLDER.resolve("pages-data"), 18_100);
                Nginx nginx = Nginx.serving(PAGES, portal.port(), 18_101, FOLDER.resolve("nginx"))) {
            warm(portal);
            for (String page : PAGES.keySet()) {
                for (int connections : page.equals("story") ? CONNECTIONS : List.of(USUAL)) {
                    compare(page, portal, nginx, connections, true);
                }
            }
            compare("story", portal, nginx, USUAL, false);
        }
        try (PortalServer portal = PortalServer.start(
                java, FOLDER.resolve("pages-data"), 18_102, "--dateline.delivery.kept-pages=0")) {
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                Wrk.run(portal.address(page.getValue()), MAKING, WARM_MAKING_SECONDS, true);
                Wrk.Run run = Wrk.run(portal.address(page.getValue()), MAKING, 2 * SECONDS, true);
                report.add(0, "portal", page.getKey() + ", made each time" + run.trouble(), run.rate(), "a second");
            }
        }
        report.write(FOLDER.resolve("pages.json"));
    }

    private static void warm(PortalServer portal) throws Exception {
        for (String path : PAGES.values()) {
            Wrk.run(portal.address(path), USUAL, WARM_SECONDS, true);
        }
    }

    /** In turns, so that both meet the same machine. */
    private void compare(String page, PortalServer portal, Nginx nginx, int connections, boolean keepAlive)
            throws Exception {
        List<Wrk.Run> ours = new ArrayList<>();
        List<Wrk.Run> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Wrk.run(portal.address(PAGES.get(page)), connections, SECONDS, keepAlive));
            theirs.add(Wrk.run(nginx.address(page), connections, SECONDS, keepAlive));
        }
        String what = "%s, %d connections%s".formatted(page, connections, keepAlive ? "" : ", closed each time");
        Wrk.Run our = median(ours);
        Wrk.Run their = median(theirs);
        report.add(0, "portal", what + our.trouble(), our.rate(), "a second");
        report.add(0, "nginx", what + their.trouble(), their.rate(), "a second");
        report.add(0, "both", what, our.rate() / their.rate(), "of nginx's");
        report.add(0, "portal", what + ", p99", our.p99(), "ms");
        report.add(0, "nginx", what + ", p99", their.p99(), "ms");
    }

    private static Wrk.Run median(List<Wrk.Run> runs) {
        runs.sort(Comparator.comparingDouble(Wrk.Run::rate));
        return runs.get(runs.size() / 2);
    }
}
