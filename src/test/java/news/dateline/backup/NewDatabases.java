package news.dateline.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import news.dateline.testing.Newsroom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Databases beside the portal's own, on the same server. */
@Component
class NewDatabases {

    private final ObjectProvider<JdbcConnectionDetails> embedded;

    /** @param embedded there is none where a test names a database itself */
    NewDatabases(ObjectProvider<JdbcConnectionDetails> embedded) {
        this.embedded = embedded;
    }

    /** @param folder below which the place has its data folder */
    OtherPlace empty(Path folder) throws SQLException {
        String name = Newsroom.word();
        String url = server().getJdbcUrl().replaceAll("/[^/]*$", "/");
        try (Connection superuser = DriverManager.getConnection(url + "postgres", "postgres", server().getPassword());
                Statement statement = superuser.createStatement()) {
            statement.execute("create database %s owner %s".formatted(name, server().getUsername()));
        }
        return OtherPlace.on(folder.resolve(name), url + name, server().getUsername(), server().getPassword());
    }

    Connection open(OtherPlace place) throws SQLException {
        return DriverManager.getConnection(
                place.settings().get("spring.datasource.url"), server().getUsername(), server().getPassword());
    }

    void execute(OtherPlace place, String sql) throws SQLException {
        try (Connection connection = open(place);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private JdbcConnectionDetails server() {
        return embedded.getObject();
    }
}
