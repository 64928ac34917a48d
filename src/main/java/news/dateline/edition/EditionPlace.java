package news.dateline.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.shared.FullDisk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where editions for the desk lie until they are taken away: in the data folder, which is this portal's alone, so that
 * what one left that was killed is cleared away. The folder for temporary files may be memory.
 */
@Component
class EditionPlace {

    private static final Logger log = LoggerFactory.getLogger(EditionPlace.class);

    /** For the database, and whatever else is written meanwhile. */
    private static final long LEFT_FREE_BYTES = 256L * 1024 * 1024;

    private static final long LEAST_BYTES = 1024 * 1024;

    private final Path folder;

    EditionPlace(@Value("${dateline.data-dir}") String data) {
        this.folder = Path.of(data).toAbsolutePath().resolve("editions");
        remove(folder);
    }

    /** A folder with nothing in it. */
    Path add() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(folder), "");
    }

    /** How many bytes an edition may take of the disk. */
    long room() throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace() - LEFT_FREE_BYTES;
        if (room < LEAST_BYTES) {
            throw FullDisk.soon(folder);
        }
        return room;
    }

    void remove(Path removed) {
        try {
            FileSystemUtils.deleteRecursively(removed);
        } catch (IOException stays) {
            log.warn("{} could not be cleared: {}", removed, stays.toString());
        }
    }
}
