package news.dateline.backup;

import java.util.List;
import java.util.stream.Collectors;

/** How PostgreSQL copies the rows of a table out and in: its text format, a line a row. */
final class TableRows {

    private TableRows() {}

    static String out(String table, List<String> columns) {
        return "copy %s to stdout with (format text, encoding 'UTF8')".formatted(named(table, columns));
    }

    static String in(String table, List<String> columns) {
        return "copy %s from stdin with (format text, encoding 'UTF8')".formatted(named(table, columns));
    }

    private static String named(String table, List<String> columns) {
        return quoted(table) + columns.stream().map(TableRows::quoted).collect(Collectors.joining(", ", " (", ")"));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
