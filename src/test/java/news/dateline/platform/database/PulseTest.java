package news.dateline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.dateline.shared.Outage;
import news.dateline.testing.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Who waits for a database that hangs is told so, and who waits for long work is not. */
class PulseTest {

    private static final Duration PROMISED = Duration.ofSeconds(3);
    private static final Duration BACK_BY = Duration.ofSeconds(10);

    @TempDir
    Path root;

    private final ConnectionsInUse inUse = new ConnectionsInUse();
    private DataFolder folder;
    private LockedDatabase database;
    private HikariDataSource pool;
    private Pulse pulse;

    @BeforeEach
    void open() throws Exception {
        folder = TestFolders.at(root);
        database = TestFolders.open(folder);
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.database().username());
        pool.setPassword(database.database().password());
        pool.setConnectionTimeout(2_000);
        pool.getConnection().close();
        pulse = new Pulse(new Details(database.database()), inUse);
        pulse.start();
    }

    @AfterEach
    void close() throws Exception {
        signal("CONT");
        pulse.stop();
        pool.close();
        database.close();
    }

    @Test
    void longWorkIsLeftAlone() {
        assertThat(select("pg_sleep(4)")).isEmpty();
    }

    @Test
    void whoWaitsForADatabaseThatHangsIsToldSoAndAllIsWellWhenItGoesOn() throws Exception {
        CompletableFuture<Optional<SQLException>> underWay =
                CompletableFuture.supplyAsync(() -> select("pg_sleep(60)"));
        Eventually.get(() -> pool.getHikariPoolMXBean().getActiveConnections(), active -> active == 1);

        signal("STOP");

        Optional<SQLException> told = underWay.get(PROMISED.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(told.flatMap(Outage::in)).isPresent();
        long start = System.nanoTime();
        assertThatThrownBy(() -> inUse.take(pool::getConnection))
                .isInstanceOf(SQLException.class)
                .satisfies(refused -> assertThat(Outage.in(refused)).isPresent());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));

        signal("CONT");

        Eventually.get(BACK_BY, () -> select("1"), Optional::isEmpty);
    }

    /** What it failed with. */
    private Optional<SQLException> select(String what) {
        try (Connection connection = inUse.take(pool::getConnection);
                Statement statement = connection.createStatement()) {
            statement.execute("select " + what);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(
                        Postmaster.namedIn(folder.cluster()).orElseThrow().pid())
                .orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(server), server.children())
                .forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private record Details(EmbeddedDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.url();
        }

        @Override
        public String getUsername() {
            return database.username();
        }

        @Override
        public String getPassword() {
            return database.password();
        }
    }
}
