package news.dateline.platform.database;

import java.io.Closeable;
import java.io.IOException;

/** A database with the lock of its folder, as the portal holds both. */
record LockedDatabase(DataFolderLock lock, EmbeddedDatabase database) implements Closeable {

    String url() {
        return database.url();
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } finally {
            lock.close();
        }
    }
}
