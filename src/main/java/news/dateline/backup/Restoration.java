package news.dateline.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import news.dateline.media.PictureStore;
import news.dateline.platform.database.DatabaseAccess;
import news.dateline.shared.StartRefusedException;

/**
 * Puts a backup back. All is made ready in a schema of its own; the last transaction puts that in the place of what is
 * there. Until then nobody who looks at the database sees anything of it, and afterwards all.
 */
record Restoration(BackupFile backup, DatabaseAccess database, PictureStore store, boolean setAside) {

    void run(Consumer<String> say) throws IOException {
        try (Connection connection = database.connect()) {
            Catalogue present = Catalogue.of(connection);
            refuseWhileOthersAreThere(present);
            SchemaSwitch schemas = new SchemaSwitch(connection, present);
            if (!setAside) {
                refuseOverData(present);
            }
            PictureRestoring pictures = new PictureRestoring(backup, store, setAside);
            try {
                schemas.makeRoom();
                RestoredSchema restored = new RestoredSchema(database, SchemaSwitch.WORK);
                restored.migrateTo(backup.manifest().schema());
                restored.fill(backup);
                restored.migrateOn();
                pictures.put();
                schemas.change().ifPresent(old -> say.accept("What was there is in the schema %s now.".formatted(old)));
            } catch (IOException | SQLException | RuntimeException e) {
                pictures.takeBack();
                schemas.clear();
                throw e;
            }
            database.forgetIndex();
            say.accept("Restored: %s.".formatted(backup.manifest().inWords()));
            say.accept("The search index is built anew when the portal starts. Everybody has to sign in again.");
        } catch (SQLException e) {
            throw new IOException("The database could not be restored: " + e.getMessage(), e);
        }
    }

    private static void refuseWhileOthersAreThere(Catalogue present) throws SQLException {
        List<List<String>> others = present.rows("""
                select application_name from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
                    and ? is not null
                """);
        if (!others.isEmpty()) {
            throw new StartRefusedException(
                    "Somebody else is connected to the database (%d connections, the first one as \"%s\")."
                            .formatted(others.size(), others.get(0).get(0)),
                    "Stop every portal on it, and whatever else uses it, and try again.");
        }
    }

    private static void refuseOverData(Catalogue present) throws SQLException {
        for (String table : present.tables().keySet()) {
            if (hasRows(present, table)) {
                throw new StartRefusedException(
                        "The database is not empty: there are rows in %s.".formatted(table),
                        "Name an empty database or data folder. Or restore with --set-aside, which moves what is there into another schema of the database and deletes nothing.");
            }
        }
    }

    private static boolean hasRows(Catalogue present, String table) throws SQLException {
        try (Statement statement = present.connection().createStatement();
                var rows = statement.executeQuery("select from %s.%s limit 1"
                        .formatted(TableRows.quoted(present.schema()), TableRows.quoted(table)))) {
            return rows.next();
        }
    }
}
