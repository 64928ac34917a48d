package news.dateline.bench.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Fills a portal's database with published stories, as many as are wanted. */
public final class Archive {

    private static final int AT_ONCE = 2000;

    private Archive() {}

    /**
     * Adds what is missing to so many made stories. The portal has to be started anew afterwards, for nobody tells it.
     *
     * @param connection of a superuser, who may leave out triggers and foreign keys
     */
    public static void grow(Connection connection, long stories) throws SQLException, IOException {
        execute(connection, "set session_replication_role = replica");
        execute(connection, "set synchronous_commit = off");
        connection.setAutoCommit(false);
        if (number(connection, "select count(*) from storyline where slug like 'made-storyline-%'") == 0) {
            Cast.join(connection);
        }
        StoryRows rows = new StoryRows(anyAccount(connection));
        StoryMaker maker = StoryMaker.of(connection);
        long made = number(connection, "select count(*) from story where slug like 'made-%'");
        for (long number = made; number < stories; ) {
            for (int i = 0; i < AT_ONCE && number < stories; i++) {
                rows.add(maker.make(number++));
            }
            rows.flush(connection);
            connection.commit();
        }
        connection.setAutoCommit(true);
        execute(connection, "vacuum analyze");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static UUID anyAccount(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select id from account limit 1")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }
}
