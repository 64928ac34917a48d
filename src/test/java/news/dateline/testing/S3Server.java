package news.dateline.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A real server that speaks the API of Amazon S3, in a process of its own; the Maven profile {@code opensearch} brings its jar. */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "pictures";

    private static final Path JAR = Path.of("target", "s3proxy.jar");
    private static final String KEY = "dateline";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private Process process;

    /** @param folder where the buckets lie, as folders */
    public S3Server(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        Files.createDirectories(folder.resolve("buckets").resolve(BUCKET));
    }

    /** As the portal takes them. */
    public Map<String, String> settings() {
        return Map.of(
                "DATELINE_MEDIA_S3_BUCKET", BUCKET,
                "DATELINE_MEDIA_S3_ENDPOINT", "http://localhost:" + port,
                "DATELINE_MEDIA_S3_ACCESS_KEY", KEY,
                "DATELINE_MEDIA_S3_SECRET_KEY", KEY);
    }

    /** Returns once it takes connections. */
    public S3Server start() throws Exception {
        if (!Files.exists(JAR)) {
            throw new AssertionError("Run these tests by mvn -Popensearch verify, which makes " + JAR);
        }
        Path properties = folder.resolve("s3proxy.properties");
        Files.writeString(properties, """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, KEY, KEY, folder.resolve("buckets")));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        JAR.toString(),
                        "--properties",
                        properties.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Eventually.get(LONGEST_START, this::isUp, up -> up || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("The server ended: " + Files.readString(folder.resolve("s3proxy.log")));
        }
        return this;
    }

    private boolean isUp() {
        try (Socket open = new Socket("127.0.0.1", port)) {
            return open.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

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
