package news.dateline.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;

/** Reads pages of the portal in this process one after the other, from the request to the last byte. */
public final class PageReads {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    public PageReads(int port) {
        this.port = port;
    }

    /**
     * @param processorMillis for one answer, of the portal, its database and the client together: what a machine that is
     *     busy otherwise does not lengthen as much
     */
    public record Cost(Latencies latencies, double processorMillis) {}

    public String read(String page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + ": " + answer.statusCode());
        }
        return answer.body();
    }

    public void warm(Iterable<String> pages, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            for (String page : pages) {
                read(page);
            }
        }
    }

    public Cost cost(String page, int times) throws Exception {
        Latencies latencies = new Latencies();
        long spent = spent();
        for (int i = 0; i < times; i++) {
            latencies.time(() -> read(page));
        }
        return new Cost(latencies, (spent() - spent) / 1e6 / times);
    }

    /** By this process and the database, in nanoseconds. */
    private static long spent() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }
}
