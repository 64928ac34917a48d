package news.dateline.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells a database that cannot be reached from one that refuses a statement. */
public final class Outage {

    /** Connections that failed or broke, servers that shut down or are not up yet, and those that take no more. */
    private static final List<String> STATES = List.of("08", "57P", "53300");

    /** What the pool says to whoever goes on with a connection that broke: a rollback, mostly. */
    private static final String TAKEN_AWAY = "Connection is closed";

    private Outage() {}

    /** What a failure has to say of it, if that is what it comes from. */
    public static Optional<SQLException> in(Throwable failure) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(Outage::isOutage)
                .findFirst();
    }

    private static boolean isOutage(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return TAKEN_AWAY.equals(failure.getMessage())
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || STATES.stream().anyMatch(state::startsWith);
    }
}
