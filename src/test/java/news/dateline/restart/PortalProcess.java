package news.dateline.restart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.dateline.testing.Browser;
import news.dateline.testing.Eventually;

/** The whole portal in a process of its own, on one data folder and one port, to be ended in any way. */
final class PortalProcess {

    static final String ADMIN_PASSWORD = "a horse on the steppe";

    static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final String IS_UP = "Dateline is at ";
    private static final int LONGEST_STOP_SECONDS = 45;

    private final Path folder;
    private final Map<String, String> settings;
    private final Program program;
    private final Path log;
    private final int port;
    private Process process;

    PortalProcess(Path folder) throws IOException {
        this(folder, Map.of());
    }

    PortalProcess(Path folder, Program program) throws IOException {
        this(folder, Map.of(), program);
    }

    PortalProcess(Path folder, Map<String, String> settings) throws IOException {
        this(folder, settings, Program.built());
    }

    private PortalProcess(Path folder, Map<String, String> settings, Program program) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.program = program;
        this.log = folder.resolve("portal.log");
        this.port = freePort();
    }

    int port() {
        return port;
    }

    Path folder() {
        return folder;
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** What it has said since its start. */
    String log() throws IOException {
        return Files.readString(log);
    }

    boolean isUp() throws IOException {
        return log().contains(IS_UP);
    }

    /** Returns once it takes requests. */
    void start() throws Exception {
        launch();
        String said = Eventually.get(
                LONGEST_START, () -> Files.readString(log), text -> text.contains(IS_UP) || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("The portal ended: " + said);
        }
    }

    /** For a portal that ends by itself. Returns its exit code. */
    int runToTheEnd() throws Exception {
        launch();
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The portal did not end: " + log());
        }
        return process.exitValue();
    }

    /** Returns at once. */
    void launch() throws IOException {
        process = builder(log).start();
    }

    /**
     * Runs a command of the program in a process of its own, whether the portal is up or not.
     *
     * @return what it said, and after that its exit code
     */
    String command(String... words) throws Exception {
        Path said = folder.resolveSibling(folder.getFileName() + "-command.log");
        Process command = builder(said, words).start();
        if (!command.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            command.destroyForcibly();
            throw new AssertionError("The command did not end: " + Files.readString(said));
        }
        return Files.readString(said) + "Ended with " + command.exitValue();
    }

    private ProcessBuilder builder(Path log, String... arguments) throws IOException {
        Files.deleteIfExists(log);
        ProcessBuilder builder =
                program.process(arguments).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("DATELINE_DATA_DIR", folder.toString());
        builder.environment().put("DATELINE_ADMIN_PASSWORD", ADMIN_PASSWORD);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        return builder;
    }

    /** SIGTERM, and waits for the end. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Still there long after it was asked to stop");
        }
    }

    /** Returns once it has started a PostgreSQL in the place of one that has ended. */
    void awaitOtherPostgres(ProcessHandle ended) throws Exception {
        Eventually.get(LONGEST_START, () -> hasOtherPostgres(ended), hasOther -> hasOther);
    }

    private boolean hasOtherPostgres(ProcessHandle ended) {
        try {
            return namedPostgres().filter(named -> !named.equals(ended)).isPresent();
        } catch (IOException | RuntimeException beingWritten) {
            return false;
        }
    }

    /** Returns once it says that it can serve, and serves what it has to ask its database for. */
    void awaitReadiness() throws Exception {
        Browser anyone = new Browser(port);
        Eventually.get(LONGEST_START, () -> answer(anyone, "/actuator/health/readiness"), answer -> answer == 200);
        Eventually.get(LONGEST_START, () -> answer(anyone, "/search?q=oil"), answer -> answer == 200);
    }

    /** The status; 0 if nobody is there to answer. */
    private static int answer(Browser browser, String path) {
        try {
            return browser.get(path).status();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    /** SIGKILL, which leaves its PostgreSQL running. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    ProcessHandle postgres() throws IOException {
        return namedPostgres().orElseThrow();
    }

    /** To the server and the processes it has for each connection. */
    void signalPostgres(String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(postgres()), postgres().children())
                .map(process -> Long.toString(process.pid()))
                .forEach(command::add);
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** By the first line of the file that PostgreSQL has there while it runs. */
    private Optional<ProcessHandle> namedPostgres() throws IOException {
        String pid = Files.readAllLines(postmasterFile()).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid));
    }

    Path postmasterFile() {
        return folder.resolve("postgres").resolve("postmaster.pid");
    }

    /** Leaves nothing running, however the test ended. */
    void end() throws IOException, InterruptedException {
        if (isRunning()) {
            stop();
        } else if (Files.exists(postmasterFile())) {
            namedPostgres().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
