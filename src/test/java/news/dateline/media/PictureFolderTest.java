package news.dateline.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFolderTest {

    private static final String NAME = "a".repeat(64) + "-480.jpg";
    private static final byte[] CONTENT = "not quite a picture".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereUntilItIsDeleted() {
        PictureFolder pictures = new PictureFolder(folder);
        pictures.put(NAME, CONTENT);

        assertThat(pictures.get(NAME)).hasValue(CONTENT);
        pictures.delete(NAME);
        assertThat(pictures.get(NAME)).isEmpty();
    }

    @Test
    void thatNothingCanBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file, and no folder");

        assertThatThrownBy(() -> new PictureFolder(file).put(NAME, CONTENT)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void noPartOfItIsLeftWhereItCouldNotBeFinished() throws IOException {
        Path inTheWay =
                Files.createDirectories(folder.resolve("aa").resolve(NAME).resolve("more"));

        assertThatThrownBy(() -> new PictureFolder(folder).put(NAME, CONTENT)).isInstanceOf(UncheckedIOException.class);

        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(inTheWay).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.jpg", "x.jpg", "", "/etc/passwd", "aa/../../x-1.png"})
    void noOtherNamesAreTaken(String name) {
        PictureFolder pictures = new PictureFolder(folder);

        assertThatThrownBy(() -> pictures.put(name, CONTENT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pictures.get(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
