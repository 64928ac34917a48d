package news.dateline.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Takes requests like an OpenSearch that hangs, or finds nothing and takes its time for it. */
final class SilentOpenSearch implements AutoCloseable {

    private static final String NOTHING = """
            {"took": 1, "timed_out": false, "_shards": {"total": 1, "successful": 1, "skipped": 0, "failed": 0},
             "hits": {"total": {"value": 0, "relation": "eq"}, "max_score": null, "hits": []}}
            """;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private volatile Duration pause = Duration.ofDays(1);

    SilentOpenSearch() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "silent-opensearch");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers searches after a while. */
    void answerAfter(Duration pause) {
        this.pause = pause;
    }

    void hang() {
        answerAfter(Duration.ofDays(1));
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            byte[] found = NOTHING.getBytes(StandardCharsets.UTF_8);
            asked.getResponseHeaders().add("Content-Type", "application/json");
            asked.sendResponseHeaders(asked.getRequestURI().getPath().endsWith("/_search") ? 200 : 503, found.length);
            asked.getResponseBody().write(found);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
