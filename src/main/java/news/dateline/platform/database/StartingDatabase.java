package news.dateline.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import news.dateline.shared.StartRefusedException;

/** PostgreSQL on its way up, beside the portal that will need it in a few seconds. */
final class StartingDatabase implements Closeable {

    private final FutureTask<EmbeddedDatabase> opening;

    StartingDatabase(DataFolder folder) {
        this.opening = new FutureTask<>(() -> EmbeddedDatabase.open(folder));
        new Thread(opening, "postgres-start").start();
    }

    EmbeddedDatabase await() throws IOException {
        try {
            return opening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was starting", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartRefusedException refused) {
                throw refused;
            }
            throw new IOException("PostgreSQL could not be started", e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        EmbeddedDatabase database;
        try {
            database = await();
        } catch (IOException | StartRefusedException e) {
            // Nothing was left running, and whoever wanted the database has been told.
            return;
        }
        database.close();
    }
}
