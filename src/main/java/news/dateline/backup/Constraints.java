package news.dateline.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What ties tables to each other, which no order of filling them one by one would satisfy; and what rows are held to
 * that came later. Taken off, and put on again when all rows are there, which checks them.
 */
record Constraints(Connection connection, List<List<String>> all) {

    /** Those of the schema of the connection. */
    static Constraints of(Connection connection) throws SQLException {
        return new Constraints(connection, Catalogue.of(connection).rows("""
                select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint
                where connamespace = ?::regnamespace and (contype = 'f' or contype = 'c' and not convalidated)
                """));
    }

    void drop() throws SQLException {
        for (List<String> one : all) {
            execute("alter table %s drop constraint %s".formatted(one.get(0), one.get(1)));
        }
    }

    void add() throws SQLException {
        for (List<String> one : all) {
            execute("alter table %s add constraint %s %s".formatted(one.get(0), one.get(1), one.get(2)));
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
