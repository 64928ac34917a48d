package news.dateline.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes what is in the schema of the portal for what was made ready in another. */
final class SchemaSwitch {

    /** Where a restoration is made ready; left over only if it was killed. */
    static final String WORK = "dateline_restoring";

    private static final Logger log = LoggerFactory.getLogger(SchemaSwitch.class);

    /** What one may move to another schema: indexes, constraints and types of rows go with their tables. */
    private static final String MOVABLE = """
            select case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                else 'table' end, pg_class.oid::regclass::text
            from pg_class where relnamespace = ?::regnamespace and relkind in ('r', 'p', 'f', 'v', 'm', 'S')
                and not exists (select from pg_depend where objid = pg_class.oid and deptype in ('e', 'a', 'i')
                    and classid = 'pg_class'::regclass and (deptype = 'e' or refclassid = 'pg_class'::regclass))
            """;

    private static final String FUNCTIONS = """
            select 'routine', oid::regprocedure::text from pg_proc where pronamespace = ?::regnamespace
                and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
            """;

    private final Connection connection;
    private final Catalogue present;

    SchemaSwitch(Connection connection, Catalogue present) {
        this.connection = connection;
        this.present = present;
    }

    void makeRoom() throws SQLException {
        execute("drop schema if exists %s cascade".formatted(WORK));
        execute("create schema " + WORK);
    }

    /** After a failure; what cannot be taken away just now is at the next attempt. */
    void clear() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            execute("drop schema if exists %s cascade".formatted(WORK));
        } catch (SQLException e) {
            log.warn("The schema {} was left in the database: {}", WORK, e.getMessage());
        }
    }

    /** Returns the schema in which what was there is from now on, if anything was. */
    Optional<String> change() throws SQLException {
        connection.setAutoCommit(false);
        String aside = null;
        // Names of types and functions are looked up as they stand.
        execute("set local search_path to pg_catalog");
        if (!movable(present).isEmpty()) {
            aside = "dateline_set_aside_"
                    + DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").format(ZonedDateTime.now(ZoneOffset.UTC));
            execute("create schema " + aside);
            move(present, aside);
        }
        move(new Catalogue(connection, WORK), TableRows.quoted(present.schema()));
        // Refused if anything was left in it: then all stays as it was.
        execute("drop schema %s restrict".formatted(WORK));
        connection.commit();
        connection.setAutoCommit(true);
        return Optional.ofNullable(aside);
    }

    private static List<List<String>> movable(Catalogue from) throws SQLException {
        List<List<String>> all = new ArrayList<>(from.rows(MOVABLE));
        all.addAll(from.rows(FUNCTIONS));
        return all;
    }

    private void move(Catalogue from, String to) throws SQLException {
        for (List<String> one : movable(from)) {
            execute("alter %s %s set schema %s".formatted(one.get(0), one.get(1), to));
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
