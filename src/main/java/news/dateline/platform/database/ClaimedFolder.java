package news.dateline.platform.database;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The data folder, taken, and PostgreSQL on its way up on it unless another is named. */
final class ClaimedFolder implements Closeable {

    static final String BEAN = "claimedFolder";

    private final DataFolderLock lock;
    private final @Nullable StartingDatabase database;
    private boolean closed;

    private ClaimedFolder(DataFolderLock lock, @Nullable StartingDatabase database) {
        this.lock = lock;
        this.database = database;
    }

    static ClaimedFolder take(Environment settings) {
        DataFolder folder = Binder.get(settings)
                .bindOrCreate("dateline", DataSettings.class)
                .folder();
        boolean isOurs = NoDatabaseNamed.in(settings);
        DataFolderLock lock = DataFolderLock.take(folder);
        return new ClaimedFolder(lock, isOurs ? new StartingDatabase(folder) : null);
    }

    EmbeddedDatabase database() throws IOException {
        if (database == null) {
            throw new IllegalStateException("Another database is named");
        }
        return database.await();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (database != null) {
                database.close();
            }
        } finally {
            lock.close();
        }
    }
}
