package news.dateline.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

final class TestFolders {

    /** Unpacked once for all tests of a process: it takes seconds. Another process would delete what this one unpacks. */
    static final Path BINARIES = Path.of(
                    "target", "postgres-binaries-" + ProcessHandle.current().pid())
            .toAbsolutePath();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestFolders::deleteBinaries));
    }

    private TestFolders() {}

    private static void deleteBinaries() {
        try {
            FileSystemUtils.deleteRecursively(BINARIES);
        } catch (IOException stays) {
            // The next clean takes it away.
        }
    }

    static DataFolder at(Path root) {
        return new DataFolder(root, BINARIES);
    }

    static LockedDatabase open(DataFolder folder) throws IOException {
        DataFolderLock lock = DataFolderLock.take(folder);
        try {
            return new LockedDatabase(lock, EmbeddedDatabase.open(folder));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static JdbcClient client(LockedDatabase locked) {
        EmbeddedDatabase database = locked.database();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
