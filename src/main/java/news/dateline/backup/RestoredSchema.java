package news.dateline.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import news.dateline.backup.Manifest.Table;
import news.dateline.platform.database.DatabaseAccess;
import news.dateline.shared.StartRefusedException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables of a portal in a schema of their own, filled from a backup. */
final class RestoredSchema {

    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private final String schema;

    RestoredSchema(DatabaseAccess database, String schema) {
        this.schema = schema;
        source.setUrl(database.url());
        source.setUser(database.username());
        source.setPassword(database.password());
        source.setCurrentSchema(schema);
    }

    void migrateTo(String version) {
        migrate(MigrationVersion.fromVersion(version));
    }

    /** To what this Dateline works with. */
    void migrateOn() {
        migrate(MigrationVersion.LATEST);
    }

    private void migrate(MigrationVersion target) {
        Flyway.configure()
                .dataSource(source)
                .schemas(schema)
                .createSchemas(false)
                .locations(KnownSchema.LOCATION)
                .target(target)
                .load()
                .migrate();
    }

    /** In one transaction. */
    void fill(BackupFile backup) throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Map<String, List<String>> tables = Catalogue.of(connection).tables();
            Constraints constraints = Constraints.of(connection);
            constraints.drop();
            for (String table : tables.keySet()) {
                // Rows come as they were; what a trigger made of them once is among them.
                execute(connection, "alter table %s disable trigger user", table);
                execute(connection, "delete from %s", table);
            }
            for (Table table : backup.manifest().tables()) {
                if (!tables.containsKey(table.name())) {
                    throw new StartRefusedException(
                            "The backup has a table %s, which schema %s has not."
                                    .formatted(table.name(), backup.manifest().schema()),
                            "Restore it with the version of Dateline that made it.");
                }
                fill(connection, backup, table);
            }
            for (String table : tables.keySet()) {
                execute(connection, "alter table %s enable trigger user", table);
            }
            constraints.add();
            for (Map.Entry<String, Long> sequence :
                    backup.manifest().sequences().entrySet()) {
                execute(connection, "alter sequence %s restart with " + sequence.getValue(), sequence.getKey());
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    private static void fill(Connection connection, BackupFile backup, Table table) throws IOException {
        long rows = backup.read(table.part(), in -> copy(connection, table, in));
        if (rows != table.rows()) {
            throw new IOException("%d of %d rows of %s went in".formatted(rows, table.rows(), table.name()));
        }
    }

    private static long copy(Connection connection, Table table, InputStream in) throws IOException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(TableRows.in(table.name(), table.columns()), in);
        } catch (SQLException e) {
            throw new IOException("The rows of %s did not go in: %s".formatted(table.name(), e.getMessage()), e);
        }
    }

    private static void execute(Connection connection, String command, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command.formatted(TableRows.quoted(name)));
        }
    }
}
