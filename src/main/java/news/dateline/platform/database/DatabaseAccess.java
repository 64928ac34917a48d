package news.dateline.platform.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import news.dateline.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** The database of a portal for a command that is none itself. Closing stops what was started for it. */
public final class DatabaseAccess implements AutoCloseable {

    private final String url;
    private final @Nullable String username;
    private final @Nullable String password;
    private final DataFolder folder;
    private final @Nullable DataFolderLock lock;
    private final @Nullable EmbeddedDatabase started;

    private DatabaseAccess(
            String url,
            @Nullable String username,
            @Nullable String password,
            DataFolder folder,
            @Nullable DataFolderLock lock,
            @Nullable EmbeddedDatabase started) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.folder = folder;
        this.lock = lock;
        this.started = started;
    }

    /** Beside a portal that may be serving, or without one. */
    public static DatabaseAccess beside(Environment settings) throws IOException {
        DataFolder folder = folder(settings);
        if (!NoDatabaseNamed.in(settings)) {
            return named(settings, folder, null);
        }
        if (!folder.hasCluster()) {
            throw new StartRefusedException(
                    "There is no database in %s, and none is named.".formatted(folder.root()),
                    "Set DATELINE_DATA_DIR to the data folder of the portal, or name its database with SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.");
        }
        Optional<DataFolderLock> free = DataFolderLock.takeIfFree(folder);
        return free.isPresent() ? started(folder, free.get()) : attached(folder);
    }

    /** As the only one: no portal may be serving. A database that is not there yet is made. */
    public static DatabaseAccess alone(Environment settings) throws IOException {
        DataFolder folder = folder(settings);
        DataFolderLock lock = DataFolderLock.take(folder);
        return NoDatabaseNamed.in(settings) ? started(folder, lock) : named(settings, folder, lock);
    }

    private static DataFolder folder(Environment settings) {
        return Binder.get(settings).bindOrCreate("dateline", DataSettings.class).folder();
    }

    private static DatabaseAccess named(Environment settings, DataFolder folder, @Nullable DataFolderLock lock) {
        return new DatabaseAccess(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"),
                folder,
                lock,
                null);
    }

    private static DatabaseAccess started(DataFolder folder, DataFolderLock lock) throws IOException {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.open(folder);
            return new DatabaseAccess(database.url(), database.username(), database.password(), folder, lock, database);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** As one more client of the server that the portal has started. */
    private static DatabaseAccess attached(DataFolder folder) throws IOException {
        Postmaster server = Postmaster.namedIn(folder.cluster())
                .filter(named -> named.serves(folder.cluster()))
                .orElseThrow(() -> new StartRefusedException(
                        "A portal is using %s, but its database is not running just now.".formatted(folder.root()),
                        "Wait until the portal is up, or stop it, and try again."));
        PortalDatabase database = new PortalDatabase(server.port(), PostgresPassword.read(folder.password()));
        return new DatabaseAccess(database.url(), PortalDatabase.NAME, database.password(), folder, null, null);
    }

    public String url() {
        return url;
    }

    public @Nullable String username() {
        return username;
    }

    public @Nullable String password() {
        return password;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /** What the index in the data folder was made from is no longer what is in the database. */
    public void forgetIndex() throws IOException {
        FileSystemUtils.deleteRecursively(folder.index());
    }

    @Override
    public void close() throws IOException {
        try {
            if (started != null) {
                started.close();
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
