package news.dateline.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.media.Picture;
import news.dateline.shared.StartRefusedException;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;

/** The database as it was at one moment, whatever is written meanwhile. */
final class Snapshot {

    private static final int TRIES = 10;

    private final Connection connection;
    private final Catalogue catalogue;
    private final List<String> pictures;

    private Snapshot(Connection connection, Catalogue catalogue, List<String> pictures) {
        this.connection = connection;
        this.catalogue = catalogue;
        this.pictures = pictures;
    }

    /** Begins a transaction, which the connection then belongs to. */
    static Snapshot of(Connection connection) throws SQLException {
        Catalogue catalogue = Catalogue.of(connection);
        if (!catalogue.hasTable("flyway_schema_history") || !catalogue.hasTable("picture")) {
            throw new StartRefusedException(
                    "This database has no tables of a portal (%s)."
                            .formatted(connection.getMetaData().getURL()),
                    "Set DATELINE_DATA_DIR to the data folder of the portal, or name its database with SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.");
        }
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        for (int attempt = 1; ; attempt++) {
            try {
                return new Snapshot(connection, catalogue, heldPictures(catalogue));
            } catch (SQLException e) {
                connection.rollback();
                if (attempt == TRIES
                        || !PSQLState.SERIALIZATION_FAILURE.getState().equals(e.getSQLState())) {
                    throw e;
                }
                // A picture was taken out at this very moment.
            }
        }
    }

    /**
     * The names of the files of all pictures. Whoever would take one out has to wait until its files are in the backup;
     * everything else may be done to it.
     */
    private static List<String> heldPictures(Catalogue catalogue) throws SQLException {
        List<String> names = new ArrayList<>();
        for (List<String> row : catalogue.rows(
                "select hash, suffix, width from picture where ? is not null order by hash for key share")) {
            names.addAll(Picture.files(row.get(0), row.get(1), Integer.parseInt(row.get(2))));
        }
        return names;
    }

    List<String> pictures() {
        return pictures;
    }

    String version() throws SQLException {
        return catalogue.version();
    }

    Map<String, List<String>> tables() throws SQLException {
        return catalogue.tables();
    }

    Map<String, Long> sequences() throws SQLException {
        return catalogue.sequences();
    }

    /** Returns the number of rows. */
    long copy(String table, List<String> columns, OutputStream out) throws IOException {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(TableRows.out(table, columns), out);
        } catch (SQLException e) {
            throw new IOException("The rows of %s could not be read: %s".formatted(table, e.getMessage()), e);
        }
    }
}
