package news.dateline.restart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import news.dateline.testing.OpenSearchServer;
import news.dateline.testing.S3Server;

/** One PostgreSQL with the built-in stories, one OpenSearch and one bucket, for portals that share them. */
final class SharedGround implements AutoCloseable {

    private final Path folder;
    private final OpenSearchServer search;
    private final S3Server pictures;
    private final PortalProcess database;

    private SharedGround(Path folder, OpenSearchServer search, S3Server pictures, PortalProcess database) {
        this.folder = folder;
        this.search = search;
        this.pictures = pictures;
        this.database = database;
    }

    static SharedGround start(Path folder) throws Exception {
        OpenSearchServer search = new OpenSearchServer(Files.createDirectory(folder.resolve("opensearch"))).start();
        S3Server pictures = new S3Server(Files.createDirectory(folder.resolve("s3"))).start();
        // It brings the database with the built-in stories, and leaves what changes there to the others.
        PortalProcess database = new PortalProcess(
                Files.createDirectory(folder.resolve("database")),
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-Dspring.jpa.properties.hibernate.search.coordination.event_processor.enabled=false"));
        database.start();
        return new SharedGround(folder, search, pictures, database);
    }

    OpenSearchServer search() {
        return search;
    }

    /** A portal that stands on it, not yet started. */
    PortalProcess portal(String name) throws IOException {
        return portal(name, databasePort());
    }

    /** @param port where it finds the database */
    PortalProcess portal(String name, int port) throws IOException {
        return new PortalProcess(Files.createDirectory(folder.resolve(name)), settings(port));
    }

    /** For a portal that ends once it has done what it is told. */
    PortalProcess command(String name, String setting, String value) throws IOException {
        Map<String, String> settings = settings(databasePort());
        settings.put(setting, value);
        return new PortalProcess(Files.createDirectory(folder.resolve(name)), settings);
    }

    int databasePort() throws IOException {
        return Integer.parseInt(
                Files.readAllLines(database.postmasterFile()).get(3).strip());
    }

    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(address(databasePort()), "postgres", password());
    }

    private static String address(int port) {
        return "jdbc:postgresql://localhost:" + port + "/dateline";
    }

    private Map<String, String> settings(int port) throws IOException {
        Map<String, String> settings = new HashMap<>();
        settings.put("SPRING_DATASOURCE_URL", address(port));
        settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.put("SPRING_DATASOURCE_PASSWORD", password());
        settings.put("DATELINE_SEARCH_HOSTS", search.address());
        settings.putAll(pictures.settings());
        return settings;
    }

    private String password() throws IOException {
        return Files.readString(folder.resolve("database").resolve("postgres-password"))
                .strip();
    }

    @Override
    public void close() throws Exception {
        if (database.isRunning()) {
            database.stop();
        }
        search.close();
        pictures.close();
    }
}
