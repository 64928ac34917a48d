package news.dateline.bench.storyline;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.bench.Latencies;
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

    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;

    private StorylineBenchmark(Portal portal) {
        this.portal = portal;
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
        for (int i = 0; i < WARM; i++) {
            for (String page : pages.values()) {
                read(page);
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Latencies latencies = new Latencies();
            long spent = spent();
            for (int i = 0; i < TIMES; i++) {
                latencies.time(() -> read(page.getValue()));
            }
            spent = spent() - spent;
            report.add(LargeStoryline.STORIES, "portal", page.getKey(), latencies);
            report.add(LargeStoryline.STORIES, "portal", page.getKey() + ", processor", spent / 1e6 / TIMES, "ms");
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
        return Jsoup.parse(read(page)).select(".pager [rel=next]").attr("href");
    }

    private String read(String page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + page))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** By this process and the database, in nanoseconds: what a machine that is busy otherwise does not lengthen as much. */
    private static long spent() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }
}
