package news.dateline.bench.delivery;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.bench.PageReads;
import news.dateline.bench.Portal;
import news.dateline.bench.Report;
import news.dateline.bench.archive.Archive;
import org.jsoup.Jsoup;

/** What a page of each type costs that nobody keeps, in archives of the sizes that are given, from small to large. */
public final class GrowthBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int WARM = 150;
    private static final int TIMES = 100;

    private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");

    /** What pages that are linked from others begin with, by what they are. */
    private static final Map<String, String> LINKED = new LinkedHashMap<>();

    static {
        LINKED.put("story", "/stories/");
        LINKED.put("region", "/regions/");
        LINKED.put("topic", "/topics/");
        LINKED.put("person", "/people/");
        LINKED.put("organisation", "/organisations/");
        LINKED.put("storyline", "/storylines/made-");
    }

    private final Report report = new Report();
    private final Map<String, Double> first = new HashMap<>();

    /** @param sizes how many stories; 10,000 and 1,000,000 if none is given */
    public static void main(String[] sizes) throws Exception {
        long[] stories = sizes.length == 0
                ? new long[] {10_000, 1_000_000}
                : Stream.of(sizes).mapToLong(Long::parseLong).toArray();
        GrowthBenchmark benchmark = new GrowthBenchmark();
        try (Portal portal = new Portal(FOLDER.resolve("growth-data"))) {
            for (long size : stories) {
                try (Connection connection = portal.connect()) {
                    Archive.grow(connection, size);
                }
                portal.restart();
                benchmark.measure(size, new PageReads(portal.port()));
            }
        }
        benchmark.report.write(FOLDER.resolve("growth.json"));
        System.exit(0);
    }

    private void measure(long stories, PageReads reads) throws Exception {
        Map<String, String> pages = pages(reads);
        reads.warm(pages.values(), WARM);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            PageReads.Cost cost = reads.cost(page.getValue(), TIMES);
            report.add(stories, "portal", page.getKey(), cost.latencies());
            report.add(stories, "portal", page.getKey() + ", processor", cost.processorMillis(), "ms");
            Double before = first.putIfAbsent(page.getKey(), cost.processorMillis());
            if (before != null) {
                report.add(stories, "portal", page.getKey(), cost.processorMillis() / before, "times the first");
            }
        }
    }

    /** Made stories are the latest ones, so the front page leads to some. */
    private static Map<String, String> pages(PageReads reads) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front", "/");
        for (String page : List.of("/archive", "/regions/world")) {
            for (String link : links(reads, page)) {
                LINKED.forEach((type, start) -> find(type, start, link, pages));
            }
        }
        for (String link : links(reads, pages.get("story"))) {
            LINKED.forEach((type, start) -> find(type, start, link, pages));
        }
        for (String list : List.of("regions", "topics", "storylines", "figures", "archive", "corrections")) {
            pages.put(list, "/" + list);
        }
        pages.put("month of the archive", "/archive/2022/01");
        pages.put("feed", "/feed.atom");
        pages.put("feed of a region", pages.get("region") + "/feed.atom");
        pages.put("sitemaps", "/sitemap.xml");
        pages.put("a sitemap", lastLocation(reads.read("/sitemap.xml")));
        return pages;
    }

    private static void find(String type, String start, String link, Map<String, String> pages) {
        if (link.startsWith(start) && !link.contains("?") && !link.contains("#")) {
            pages.putIfAbsent(type, link);
        }
    }

    private static List<String> links(PageReads reads, String page) throws Exception {
        return Jsoup.parse(reads.read(page)).select("main a[href^=/]").eachAttr("href");
    }

    private static String lastLocation(String sitemap) {
        Matcher locations = LOCATION.matcher(sitemap);
        String last = "";
        while (locations.find()) {
            last = locations.group(1);
        }
        return last;
    }
}
