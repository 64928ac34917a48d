package news.dateline.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a schema of the database holds. */
record Catalogue(Connection connection, String schema) {

    /** That of the connection, where the portal has its tables. */
    static Catalogue of(Connection connection) throws SQLException {
        return new Catalogue(connection, connection.getSchema());
    }

    /** The tables with rows to keep, each with its columns. */
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (List<String> row : rows("""
                select relname, attname from pg_class join pg_attribute on attrelid = pg_class.oid
                where relnamespace = ?::regnamespace and relkind = 'r'
                    and attnum > 0 and not attisdropped and attgenerated = ''
                    and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
                order by relname, attnum
                """)) {
            if (!PassingTables.ALL.contains(row.get(0))) {
                tables.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row.get(1));
            }
        }
        return tables;
    }

    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new LinkedHashMap<>();
        for (List<String> row : rows("""
                select sequencename, coalesce(last_value + increment_by, start_value)::text
                from pg_sequences where schemaname = ? order by sequencename
                """)) {
            sequences.put(row.get(0), Long.valueOf(row.get(1)));
        }
        return sequences;
    }

    boolean hasTable(String name) throws SQLException {
        return rows("select relname from pg_class where relnamespace = ?::regnamespace and relkind = 'r'").stream()
                .anyMatch(row -> row.get(0).equals(name));
    }

    /** The last migration of a portal's tables. */
    String version() throws SQLException {
        return rows("""
                        select version from %s.flyway_schema_history
                        where success and version is not null and ? is not null
                        order by installed_rank desc limit 1
                        """.formatted(TableRows.quoted(schema))).get(0).get(0);
    }

    /** @param query that has the schema as its one parameter */
    List<List<String>> rows(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                        row.add(result.getString(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
