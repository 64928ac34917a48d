package news.dateline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed in the middle of writing; the next start must find every row that was acknowledged. */
class KilledDatabaseTest {

    private static final int ENOUGH_ROWS = 200;

    @TempDir
    Path root;

    DataFolder folder;

    @BeforeEach
    void setUp() {
        folder = TestFolders.at(root);
    }

    @Test
    void keepsAcknowledgedRowsWhenOnlyTheApplicationIsKilled() throws Exception {
        try (ChildProcess writer = ChildProcess.writingTo(folder)) {
            writer.awaitRows(ENOUGH_ROWS);
            ProcessHandle orphan = server();
            int acknowledged = writer.kill();
            assertThat(orphan.isAlive()).isTrue();

            assertRowsAreThere(acknowledged);
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
        assertThat(folder.log()).content().doesNotContain("recovery");
    }

    @Test
    void keepsAcknowledgedRowsWhenPostgresIsKilledToo() throws Exception {
        try (ChildProcess writer = ChildProcess.writingTo(folder)) {
            writer.awaitRows(ENOUGH_ROWS);
            server().destroyForcibly();
            assertRowsAreThere(writer.kill());
        }
        assertThat(folder.log()).content().contains("automatic recovery in progress");
    }

    @Test
    void leavesAnotherProgramWithTheNumberOfADeadServerAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            openAfterACrashThatLeft(stranger.pid());
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void leavesThePostgresOfAnotherFolderAlone(@TempDir Path otherRoot) throws Exception {
        DataFolder otherFolder = TestFolders.at(otherRoot);
        try (LockedDatabase other = TestFolders.open(otherFolder)) {
            openAfterACrashThatLeft(
                    Postmaster.namedIn(otherFolder.cluster()).orElseThrow().pid());
            assertThat(TestFolders.client(other)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private void openAfterACrashThatLeft(long pid) throws IOException {
        Path file = Postmaster.file(folder.cluster());
        List<String> lines;
        LockedDatabase database = TestFolders.open(folder);
        try {
            lines = Files.readAllLines(file);
        } finally {
            database.close();
        }
        lines.set(0, Long.toString(pid));
        Files.write(file, lines);
        TestFolders.open(folder).close();
    }

    private ProcessHandle server() throws IOException {
        long pid = Postmaster.namedIn(folder.cluster()).orElseThrow().pid();
        return ProcessHandle.of(pid).orElseThrow();
    }

    private void assertRowsAreThere(int acknowledged) throws IOException {
        try (LockedDatabase database = TestFolders.open(folder)) {
            assertThat(TestFolders.client(database)
                            .sql("select number from written order by number")
                            .query(Integer.class)
                            .list())
                    .startsWith(IntStream.rangeClosed(1, acknowledged).boxed().toArray(Integer[]::new));
        }
    }
}
