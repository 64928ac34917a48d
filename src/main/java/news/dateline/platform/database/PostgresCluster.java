package news.dateline.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import news.dateline.shared.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The server and its files: made, started and stopped with PostgreSQL's own tools. */
final class PostgresCluster {

    private static final Logger log = LoggerFactory.getLogger(PostgresCluster.class);

    static final String SUPERUSER = "postgres";

    private static final Duration TO_CREATE = Duration.ofMinutes(2);
    /** Long, because a start after a crash replays what was written since the last checkpoint. */
    private static final Duration TO_START = Duration.ofMinutes(5);

    private static final Duration TO_STOP = Duration.ofMinutes(1);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** A port taken meanwhile, or the last processes of a server that was killed: both pass by themselves. */
    private static final List<String> PASSING = List.of("Address already in use", "pre-existing shared memory block");

    private static final int ATTEMPTS = 20;

    private final DataFolder folder;
    private final PostgresProgram program;

    PostgresCluster(DataFolder folder, PostgresProgram program) {
        this.folder = folder;
        this.program = program;
    }

    /** Makes the files under another name first, so that a start cut short leaves no half-made database. */
    void create() throws IOException {
        log.info("Creating the database in {}", folder.cluster());
        PostgresPassword.renew(folder.password());
        Path halfway = Files.createTempDirectory(folder.root(), "postgres-new-");
        var outcome = program.run("initdb", ClusterOptions.toCreate(halfway, folder.password()), TO_CREATE);
        if (!outcome.succeeded()) {
            throw failed("PostgreSQL could not create its database.", outcome);
        }
        Files.deleteIfExists(folder.cluster());
        DurableFiles.move(halfway, folder.cluster());
    }

    /** Each major version of PostgreSQL keeps its files in a form of its own. */
    void checkVersion() throws IOException {
        String written =
                Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        String brought = program.run("postgres", List.of("--version"), GRACE).output();
        if (!brought.matches("(?s).*\\) " + written + "\\..*")) {
            throw new StartRefusedException(
                    "The database in %s was written by PostgreSQL %s; this Dateline brings %s."
                            .formatted(folder.cluster(), written, brought),
                    "Start the Dateline that wrote it, or dump it there and restore it into an empty DATELINE_DATA_DIR.");
        }
    }

    boolean isRunning() throws IOException {
        return Postmaster.namedIn(folder.cluster())
                .filter(named -> named.serves(folder.cluster()))
                .isPresent();
    }

    /** Returns the port it listens on. */
    int start() throws IOException {
        log.info("Starting PostgreSQL on the data in {}", folder.cluster());
        return start(PostgresCluster::freePort);
    }

    void startAgain(int port) throws IOException {
        Postmaster named = Postmaster.namedIn(folder.cluster()).orElse(null);
        if (named != null && named.isAlive()) {
            // Its number is another program's, or it is dead but unburied, as in a container that has no init.
            if (Postmaster.anyServes(folder.cluster())) {
                throw new IOException("The last processes of PostgreSQL are still there.");
            }
            Files.delete(Postmaster.file(folder.cluster()));
        }
        start(() -> port);
    }

    private int start(Ports ports) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = ports.next();
            var outcome = program.run(
                    "pg_ctl",
                    ClusterOptions.toStart(folder.cluster(), folder.log(), port, TO_START),
                    TO_START.plus(GRACE));
            if (outcome.succeeded()) {
                return port;
            }
            if (attempt == ATTEMPTS || PASSING.stream().noneMatch(outcome.output()::contains)) {
                throw failed("PostgreSQL did not start.", outcome);
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    /** A server left over from a process that was killed is stopped; any other process is left alone. */
    void clearLeftovers() throws IOException {
        try (var entries = Files.newDirectoryStream(folder.root(), "postgres-new-*")) {
            for (Path halfMade : entries) {
                FileSystemUtils.deleteRecursively(halfMade);
            }
        }
        Postmaster named = Postmaster.namedIn(folder.cluster()).orElse(null);
        if (named == null) {
            return;
        }
        if (named.serves(folder.cluster())) {
            log.info("Stopping the PostgreSQL (process {}) that outlived an earlier Dateline", named.pid());
            stop();
        } else {
            log.info("PostgreSQL was not stopped properly last time: it will recover what had been written");
            if (named.isAlive()) {
                // PostgreSQL would take the process for a server of its own and refuse to start.
                Files.delete(Postmaster.file(folder.cluster()));
            }
        }
    }

    void stop() throws IOException {
        Postmaster named = Postmaster.namedIn(folder.cluster()).orElse(null);
        if (named == null || !named.serves(folder.cluster())) {
            log.warn("PostgreSQL is not running any more; its log is {}", folder.log());
            return;
        }
        var outcome = program.run("pg_ctl", ClusterOptions.toStop(folder.cluster(), TO_STOP), TO_STOP.plus(GRACE));
        if (!outcome.succeeded()) {
            throw failed("PostgreSQL (process %d) did not stop.".formatted(named.pid()), outcome);
        }
    }

    private StartRefusedException failed(String what, PostgresProgram.Outcome outcome) {
        if (PostgresProgram.refusesRoot()) {
            return new StartRefusedException(
                    "PostgreSQL does not run as root, and this system does not let root step down (unshare -U).",
                    "Start Dateline as an ordinary user, or name a PostgreSQL with SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.");
        }
        return new StartRefusedException(
                "%s Its last words:%n%n%s".formatted(what, outcome.output()),
                "Look into %s, or name another PostgreSQL with SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD."
                        .formatted(folder.log()));
    }

    private interface Ports {
        int next() throws IOException;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ClusterOptions.HOST))) {
            return socket.getLocalPort();
        }
    }
}
