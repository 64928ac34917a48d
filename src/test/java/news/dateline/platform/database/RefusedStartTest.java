package news.dateline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.shared.StartRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedStartTest {

    @TempDir
    Path root;

    DataFolder folder;

    @BeforeEach
    void setUp() {
        folder = TestFolders.at(root);
    }

    @Test
    void namesTheProcessThatUsesTheFolderAndDoesItNoHarm() throws Exception {
        try (ChildProcess first = ChildProcess.writingTo(folder)) {
            first.awaitRows(1);
            assertRefused("Another Dateline (process %d) is using %s.".formatted(first.pid(), root));
            first.awaitRows(200);
            stopServerOf(first);
        }
    }

    @Test
    void keepsTheFolderLockedWhenTheSameProcessAsksTwice() throws Exception {
        try (LockedDatabase first = TestFolders.open(folder);
                ChildProcess second = ChildProcess.writingTo(folder)) {
            String message = "Another Dateline (process %d) is using %s."
                    .formatted(ProcessHandle.current().pid(), root);
            assertRefused(message);
            assertThat(second.firstLine()).isEqualTo(AcknowledgingWriter.REFUSED + message);
            assertThat(TestFolders.client(first)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        writeCluster("9");
        Files.createFile(folder.password());
        assertRefused("was written by PostgreSQL 9; this Dateline brings postgres (PostgreSQL) 18");
    }

    @Test
    void refusesAPasswordThatIsNotTheDatabases() throws IOException {
        TestFolders.open(folder).close();
        Files.writeString(folder.password(), "guess");
        assertRefused("does not let Dateline in");
        assertThat(Postmaster.namedIn(folder.cluster())).isEmpty();
    }

    @Test
    void refusesADatabaseWithoutItsPassword() throws IOException {
        writeCluster("18");
        assertRefused("no readable password file");
    }

    @Test
    void refusesAFolderOfOtherFiles() throws IOException {
        Files.createDirectories(folder.cluster());
        Path photo = Files.writeString(folder.cluster().resolve("photo.jpg"), "a photo");
        assertRefused("holds files, but no PostgreSQL database");
        assertThat(photo).hasContent("a photo");
    }

    @Test
    void refusesAFolderThatCannotBe() throws IOException {
        Path file = Files.createFile(root.resolve("file"));
        folder = TestFolders.at(file);
        assertRefused("cannot keep its data in " + file);
    }

    @Test
    void isToldAsAShortText() {
        var analysis = new StartRefusedAnalyzer().analyze(new StartRefusedException("What is wrong.", "What to do."));
        assertThat(analysis.getDescription()).isEqualTo("What is wrong.");
        assertThat(analysis.getAction()).isEqualTo("What to do.");
    }

    private void writeCluster(String version) throws IOException {
        Files.createDirectories(folder.cluster());
        Files.writeString(folder.cluster().resolve("PG_VERSION"), version + "\n");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> TestFolders.open(folder))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(message);
    }

    private void stopServerOf(ChildProcess first) throws Exception {
        first.kill();
        TestFolders.open(folder).close();
    }
}
