package news.dateline.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import news.dateline.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;

/** Writes numbered rows for ever in a process of its own and says each number once PostgreSQL has confirmed it. */
final class AcknowledgingWriter {

    static final String REFUSED = "refused: ";

    /** The lock of a folder that nobody knows any more would be dropped with the garbage. */
    private static @Nullable LockedDatabase held;

    private AcknowledgingWriter() {}

    public static void main(String[] arguments) throws Exception {
        try {
            held = TestFolders.open(TestFolders.at(Path.of(arguments[0])));
            var database = held.database();
            try (var connection =
                            DriverManager.getConnection(database.url(), database.username(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute("create table written (number int primary key)");
                for (int number = 1; ; number++) {
                    statement.execute("insert into written values (" + number + ")");
                    System.out.println(number);
                }
            }
        } catch (StartRefusedException e) {
            System.out.println(REFUSED + e.getMessage());
        }
    }
}
