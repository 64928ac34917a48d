package news.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    @TempDir
    Path root;

    Path index;
    Path ofTheDesk;

    @BeforeEach
    void anIndexThatWasFilled() throws IOException {
        index = made(SearchDocument.INDEX);
        ofTheDesk = made(DeskDocument.INDEX);
        new IndexFolder(root).markFilled();
    }

    private Path made(String name) throws IOException {
        Path made = root.resolve(name);
        try (IndexWriter writer =
                new IndexWriter(FSDirectory.open(made), new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.commit();
        }
        return made;
    }

    @Test
    void aFilledIndexStays() {
        IndexFolder folder = new IndexFolder(root);
        folder.clearUnlessUsable();
        assertThat(folder.isFilled()).isTrue();
        assertThat(index).exists();
        assertThat(ofTheDesk).exists();
    }

    @Test
    void anIndexThatWasNotFilledToTheEndGoes() {
        new IndexFolder(root).markUnfilled();
        assertGone();
    }

    @Test
    void anIndexOfAnotherVersionGoes() throws IOException {
        Files.writeString(root.resolve(SearchDocument.INDEX + ".filled"), "8.0.0 1");
        assertGone();
    }

    @Test
    void aDamagedIndexGoes() throws IOException {
        damage(index);
        assertGone();
    }

    @Test
    void aDamagedIndexOfTheDeskGoes() throws IOException {
        damage(ofTheDesk);
        assertGone();
    }

    private static void damage(Path damaged) throws IOException {
        try (var files = Files.list(damaged)) {
            Path commit = files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(commit, "no index");
        }
    }

    private void assertGone() {
        IndexFolder folder = new IndexFolder(root);
        folder.clearUnlessUsable();
        assertThat(folder.isFilled()).isFalse();
        assertThat(index).doesNotExist();
        assertThat(ofTheDesk).doesNotExist();
    }
}
