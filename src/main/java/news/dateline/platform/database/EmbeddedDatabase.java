package news.dateline.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import news.dateline.shared.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of Dateline's own on a data folder. Whoever opens it holds the lock of the folder until it is closed. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final long LOG_KEPT = 10 * 1024 * 1024;

    private final PostgresCluster cluster;
    private final PortalDatabase database;

    private EmbeddedDatabase(PostgresCluster cluster, PortalDatabase database) {
        this.cluster = cluster;
        this.database = database;
    }

    static EmbeddedDatabase open(DataFolder folder) throws IOException {
        folder.check();
        prepareLog(folder.log());
        PostgresBinaries binaries = PostgresBinaries.unpackedUnder(folder.binaries());
        PostgresCluster cluster = new PostgresCluster(folder, new PostgresProgram(binaries, folder.log()));
        cluster.clearLeftovers();
        binaries.deleteOthers();
        if (folder.hasCluster()) {
            cluster.checkVersion();
        } else {
            cluster.create();
        }
        return new EmbeddedDatabase(cluster, started(folder, cluster));
    }

    private static PortalDatabase started(DataFolder folder, PostgresCluster cluster) throws IOException {
        PortalDatabase database = new PortalDatabase(cluster.start(), PostgresPassword.read(folder.password()));
        try {
            database.createIfAbsent();
            log.info("PostgreSQL is ready at {}", database.url());
            return database;
        } catch (SQLException e) {
            cluster.stop();
            throw new StartRefusedException(
                    "PostgreSQL started, but does not let Dateline in (%s).".formatted(e.getMessage()),
                    "The password in %s must be the one the database was made with.".formatted(folder.password()),
                    e);
        }
    }

    String url() {
        return database.url();
    }

    String username() {
        return PortalDatabase.NAME;
    }

    String password() {
        return database.password();
    }

    boolean isRunning() throws IOException {
        return cluster.isRunning();
    }

    /** After it has ended by itself: with the same data, on the same port. */
    void startAgain() throws IOException {
        cluster.startAgain(database.port());
    }

    @Override
    public void close() throws IOException {
        cluster.stop();
        log.info("PostgreSQL has stopped");
    }

    /** Statements that failed are in the log with their values. */
    private static void prepareLog(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LOG_KEPT) {
            Files.move(file, file.resolveSibling("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            Files.createFile(file, OwnerOnly.FILE);
        }
    }
}
