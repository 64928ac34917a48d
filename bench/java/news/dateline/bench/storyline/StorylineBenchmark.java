package news.dateline.bench.storyline;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.bench.PageReads;
import news.dateline.bench.Portal;
import news.dateline.bench.Report;
import news.dateline.testing.LargeStoryline;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** The pages of a storyline with 500 stories, 2,000 events and 300 figures, from the request to the last byte. */
public final class StorylineBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int WARM = 150;
    private static final int TIMES = 200;

    private final PageReads reads;

    private StorylineBenchmark(Portal portal) {
        this.reads = new PageReads(portal.port());
    }

    public static void main(String[] none) throws Exception {
        Path data = FOLDER.resolve("storyline-data");
        FileSystemUtils.deleteRecursively(data);
        Report report = new Report();
        try (Portal portal = new Portal(data)) {
            try (Connection connection = portal.connect()) {
                new LargeStoryline(JdbcClient.create(new SingleConnectionDataSource(connection, true))).make();
            }
            new StorylineBenchmark(portal).run(report);
        }
        report.write(FOLDER.resolve("storyline.json"));
        System.exit(0);
    }

    private void run(Report report) throws Exception {
        Map<String, String> pages = pages();
        reads.warm(pages.values(), WARM);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            PageReads.Cost cost = reads.cost(page.getValue(), TIMES);
            report.add(LargeStoryline.STORIES, "portal", page.getKey(), cost.latencies());
            report.add(LargeStoryline.STORIES, "portal", page.getKey() + ", processor", cost.processorMillis(), "ms");
        }
    }

    private Map<String, String> pages() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("storyline", LargeStoryline.PATH);
        pages.put("storyline, in Russian", "/ru" + LargeStoryline.PATH);
        pages.put("storyline, stories further on", next(LargeStoryline.PATH));
        pages.put("storyline, new since a day", LargeStoryline.PATH + "?since=2021-06-01");
        pages.put("timeline", LargeStoryline.PATH + "/timeline");
        pages.put("timeline, further on", next(next(LargeStoryline.PATH + "/timeline")));
        return pages;
    }

    private String next(String page) throws Exception {
        return Jsoup.parse(reads.read(page)).select(".pager [rel=next]").attr("href");
    }
}
