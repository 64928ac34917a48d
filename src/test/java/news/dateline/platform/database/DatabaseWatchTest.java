package news.dateline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import news.dateline.testing.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseWatchTest {

    @TempDir
    Path root;

    DataFolder folder;
    LockedDatabase database;
    DatabaseWatch watch;

    @BeforeEach
    void open() throws IOException {
        folder = TestFolders.at(root);
        database = TestFolders.open(folder);
        watch = new DatabaseWatch(database.database());
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
        database.close();
    }

    @Test
    void bringsAKilledServerBackWithAllItHad(CapturedOutput output) throws Exception {
        TestFolders.client(database)
                .sql("create table kept as select 'Almaty' as name")
                .update();
        kill();
        assertThat(Eventually.get(this::kept, name -> !name.isEmpty())).isEqualTo("Almaty");
        assertThat(output).containsOnlyOnce("PostgreSQL has ended while Dateline was running");
        Eventually.get(output::getOut, text -> text.contains("PostgreSQL is back at " + database.url()));
        assertThat(output).containsOnlyOnce("PostgreSQL is back at");
    }

    @Test
    void saysWhatToDoWhenItCannot(CapturedOutput output) throws Exception {
        Files.writeString(folder.cluster().resolve("postgresql.conf"), "no setting\n", StandardOpenOption.APPEND);
        kill();
        Eventually.get(output::getOut, text -> text.contains("PostgreSQL does not come back"));
        assertThat(output).contains("Look into " + folder.log());
    }

    @Test
    void leavesAServerThatIsToStopAlone(CapturedOutput output) throws IOException {
        watch.close();
        database.close();
        assertThat(output).doesNotContain("PostgreSQL has ended while Dateline was running");
        assertThat(Postmaster.namedIn(folder.cluster())).isEmpty();
    }

    private void kill() throws IOException {
        long pid = Postmaster.namedIn(folder.cluster()).orElseThrow().pid();
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    private String kept() {
        try {
            return TestFolders.client(database)
                    .sql("select name from kept")
                    .query(String.class)
                    .single();
        } catch (DataAccessException e) {
            return "";
        }
    }
}
