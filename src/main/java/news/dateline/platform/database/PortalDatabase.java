package news.dateline.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The portal's own database and the role that owns it: not a superuser, so that a hole in the portal ends there. */
record PortalDatabase(int port, String password) {

    static final String NAME = "dateline";

    String url() {
        return url(NAME);
    }

    void createIfAbsent() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), PostgresCluster.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(ClusterOptions.HOST, port, database);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
