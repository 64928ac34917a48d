package news.dateline.bench.delivery;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.DatelineApplication;

/** The portal as an operator starts it, in a process of its own on the first of two processors. */
final class PortalServer implements AutoCloseable {

    private static final int LONGEST_START_SECONDS = 300;

    private final Process process;
    private final Path folder;
    private final int port;

    private PortalServer(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** @param java the home of the Java to start it with */
    static PortalServer start(Path java, Path folder, int port, String... settings)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path log = folder.resolve("portal.log");
        Files.deleteIfExists(log);
        List<String> command = new ArrayList<>(List.of(
                java.resolve("bin").resolve("java").toString(),
                "-Xmx512m",
                "-cp",
                withoutTests(),
                DatelineApplication.class.getName(),
                "--server.port=" + port,
                // All readers come from one address.
                "--dateline.limits.pages=1000000",
                "--dateline.data-dir=" + folder.toAbsolutePath(),
                "--dateline.admin.password=a horse on the steppe"));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        PortalServer started = new PortalServer(process, folder, port);
        for (int second = 0; second < LONGEST_START_SECONDS; second++) {
            if (Files.readString(log).contains("Dateline is at ")) {
                started.stayOnTheFirstProcessor();
                return started;
            }
            if (!process.isAlive()) {
                break;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        started.close();
        throw new IOException("The portal did not start: " + Files.readString(log));
    }

    /** Their beans would be the portal's too, and count what it asks its database. */
    private static String withoutTests() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void stayOnTheFirstProcessor() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(Long.toString(process.pid())));
        process.descendants().forEach(child -> all.add(Long.toString(child.pid())));
        for (String pid : all) {
            new ProcessBuilder("taskset", "-apc", "0", pid)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    int port() {
        return port;
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** To its PostgreSQL and the processes that has for each connection. */
    void signalDatabase(String name) throws IOException, InterruptedException {
        String pid = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"))
                .get(0)
                .strip();
        ProcessHandle postgres = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(postgres), postgres.children())
                .forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
    }
}
