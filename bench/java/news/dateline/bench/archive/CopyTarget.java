package news.dateline.bench.archive;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows for one table, written as fast as PostgreSQL takes them. */
final class CopyTarget {

    private final String table;
    private final StringBuilder rows = new StringBuilder();

    /** @param columns their names, with commas between them */
    CopyTarget(String table, String columns) {
        this.table = table + " (" + columns + ")";
    }

    /** Values as text; null for SQL's null; a collection for an array. */
    void add(@Nullable Object... values) {
        rows.append(Stream.of(values).map(CopyTarget::written).collect(Collectors.joining("\t")))
                .append('\n');
    }

    void flush(Connection connection) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        rows.setLength(0);
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        }
        return value.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }
}
