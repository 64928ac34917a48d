package news.dateline.bench.names;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.bench.Latencies;
import news.dateline.bench.Portal;
import news.dateline.bench.Report;
import news.dateline.bench.archive.Archive;
import news.dateline.search.SearchIndex;
import news.dateline.testing.Browser;
import news.dateline.testing.Form;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.util.FileSystemUtils;

/**
 * "Find names in the text" from the press of the button to the last byte of the answer, with 20,000 known names: in
 * place, and as a page of its own where there are no scripts.
 */
public final class FindNamesBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int KNOWN = 20_000;
    private static final int WARM = 150;
    private static final int TIMES = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final Form form;
    private final String cookies;
    private String key;

    private FindNamesBenchmark(Portal portal) {
        this.root = "http://localhost:" + portal.port();
        Browser editor = new Browser(portal.port());
        editor.signIn("editor", Portal.PASSWORD);
        this.form = editor.get("/admin/stories/new").form("#story").with("headline", "A text with many names");
        this.key = form.fields().value("key");
        this.cookies = editor.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** @param sizes how many stories there are, one after the other; 10,000 if none is given */
    public static void main(String[] sizes) throws Exception {
        long[] stories = sizes.length == 0
                ? new long[] {10_000}
                : Stream.of(sizes).mapToLong(Long::parseLong).toArray();
        Path data = FOLDER.resolve("names-data");
        FileSystemUtils.deleteRecursively(data);
        Report report = new Report();
        try (Portal portal = new Portal(data)) {
            for (long size : stories) {
                run(portal, size, report);
            }
        }
        report.write(FOLDER.resolve("names.json"));
        System.exit(0);
    }

    private static void run(Portal portal, long stories, Report report) throws Exception {
        List<String> known;
        try (Connection connection = portal.connect()) {
            Archive.grow(connection, stories);
        }
        try (Connection connection = portal.connect()) {
            known = KnownPeople.fill(connection, KNOWN);
        }
        portal.restartWithNewIndex();
        portal.get(SearchIndex.class).rebuild().end().join();
        FindNamesBenchmark benchmark = new FindNamesBenchmark(portal);
        Texts texts = new Texts(known);
        for (int i = 0; i < WARM; i++) {
            benchmark.find(texts.next(), new Latencies());
            benchmark.findOnPage(texts.next(), new Latencies(), new Latencies());
        }
        Latencies inPlace = new Latencies();
        long spent = spent();
        for (int i = 0; i < TIMES; i++) {
            benchmark.find(texts.next(), inPlace);
        }
        spent = spent() - spent;
        report.add(stories, "portal", "names: in place", inPlace);
        report.add(stories, "portal", "names: processor time of all for one", spent / 1e6 / TIMES, "ms");
        Latencies sent = new Latencies();
        Latencies both = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            benchmark.findOnPage(texts.next(), sent, both);
        }
        report.add(stories, "portal", "names: without scripts, the form is sent and kept", sent);
        report.add(stories, "portal", "names: without scripts, with the page", both);
    }

    /** By this process and the database, in nanoseconds: what a machine that is busy otherwise does not lengthen as much. */
    private static long spent() {
        return Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private void find(String text, Latencies latencies) throws Exception {
        String body = filledWith(text);
        String found = latencies
                .time(() -> answer(sent("/names/proposals", body), 200))
                .body();
        proposals(found);
    }

    private void findOnPage(String text, Latencies sent, Latencies both) throws Exception {
        String body = filledWith(text);
        String found = both.time(() -> {
            String place = sent.time(() -> answer(sent("/names", body), 303))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            URI address = URI.create(place);
            return answer(request(address.getRawPath() + "?" + address.getRawQuery()).GET(), 200)
                    .body();
        });
        // As of the page that the next press would be made on.
        key = proposals(found).select("#story input[name=key]").val();
    }

    private static Document proposals(String found) {
        Document page = Jsoup.parse(found);
        if (page.getElementById("proposals") == null) {
            throw new IllegalStateException("No proposals");
        }
        return page;
    }

    private String filledWith(String text) {
        return form.with("body", text).with("key", key).fields().encoded();
    }

    private HttpRequest.Builder sent(String step, String body) {
        return request("/admin/stories/" + form.fields().value("id") + step)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Cookie", cookies);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request, int status) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
