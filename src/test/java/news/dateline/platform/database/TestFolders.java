package news.dateline.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

final class TestFolders {

    /** Unpacked once for all tests: it takes seconds. */
    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private TestFolders() {}

    static DataFolder at(Path root) {
        return new DataFolder(root, BINARIES);
    }

    static EmbeddedDatabase open(DataFolder folder) throws IOException {
        return EmbeddedDatabase.open(DataFolderLock.take(folder));
    }

    static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
