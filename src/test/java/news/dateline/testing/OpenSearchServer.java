package news.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real OpenSearch in a process of its own, whose class path the Maven profile {@code opensearch} writes down. */
public final class OpenSearchServer implements AutoCloseable {

    private static final Path CLASS_PATH = Path.of("target", "opensearch.class-path");
    /** The runner takes no others. */
    private static final int FIRST_PORT = 9211;

    private static final int LAST_PORT = 9299;
    private static final Duration LONGEST_START = Duration.ofSeconds(120);

    private final Path folder;
    private final int port;
    private Process process;

    public OpenSearchServer(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.port = freePort();
    }

    private static int freePort() throws IOException {
        for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (BindException taken) {
                // By another run of these tests, perhaps.
            }
        }
        throw new AssertionError("No port is free for OpenSearch");
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Returns once it takes requests. */
    public OpenSearchServer start() throws Exception {
        if (!Files.exists(CLASS_PATH)) {
            throw new AssertionError("Run these tests by mvn -Popensearch verify, which makes " + CLASS_PATH);
        }
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Files.readString(CLASS_PATH).strip(),
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        folder.toString(),
                        "-numOfNode",
                        "1",
                        // It counts nodes from one.
                        "-baseHttpPort",
                        Integer.toString(port - 1),
                        "-clusterName",
                        "dateline-" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("opensearch.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Eventually.get(LONGEST_START, this::isUp, up -> up || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("OpenSearch ended: " + Files.readString(folder.resolve("opensearch.log")));
        }
        return this;
    }

    private boolean isUp() throws InterruptedException {
        try {
            return ask("GET", "/_cluster/health?wait_for_status=yellow&timeout=1s")
                    .contains("\"timed_out\":false");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** What it answers. */
    public String ask(String method, String path) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address() + path))
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It loses nothing that it has answered for. */
    public void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
