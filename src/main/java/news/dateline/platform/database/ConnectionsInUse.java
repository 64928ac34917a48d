package news.dateline.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The connections of the pool that somebody works with just now. While the database says nothing they are cut off, and
 * nobody gets another: who waits in vain had better know it.
 */
@Component
final class ConnectionsInUse {

    /** The pool's own word for it would only come after its own wait. */
    private static final String SILENT = "The database says nothing";

    private final Set<Connection> inUse = Collections.newSetFromMap(new IdentityHashMap<>());
    private volatile boolean cutOff;

    /** How the pool gives a connection. */
    interface Pool {
        Connection give() throws SQLException;
    }

    Connection take(Pool pool) throws SQLException {
        if (cutOff) {
            throw new SQLTransientConnectionException(SILENT);
        }
        Connection connection = pool.give();
        synchronized (inUse) {
            inUse.removeIf(ConnectionsInUse::isGivenBack);
            inUse.add(connection);
        }
        // It may have begun meanwhile.
        if (cutOff) {
            abort(connection);
        }
        return connection;
    }

    void cutOff() {
        cutOff = true;
        List<Connection> all;
        synchronized (inUse) {
            all = List.copyOf(inUse);
            inUse.clear();
        }
        all.forEach(ConnectionsInUse::abort);
    }

    void letGo() {
        cutOff = false;
    }

    boolean isCutOff() {
        return cutOff;
    }

    private static boolean isGivenBack(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException broken) {
            return true;
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException givenBack) {
            // Nobody waits for it any more.
        }
    }
}
