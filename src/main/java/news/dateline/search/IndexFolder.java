package news.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that the index lies in. A stamp in it says that the index was once filled, and by which version of what
 * is indexed and how: an index of any other version, or one that cannot be read, is of no use.
 */
class IndexFolder {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Path root;
    private final List<Path> indexes;
    private final Path stamp;
    private final String version;

    IndexFolder(Path root) {
        this.indexes = Stream.of(SearchDocument.INDEX, DeskDocument.INDEX)
                .map(root::resolve)
                .toList();
        this.stamp = root.resolve(SearchDocument.INDEX + ".filled");
        this.root = root;
        this.version = IndexVersion.of(Version.LATEST.toString(), TextAnalysis.class);
    }

    /** Takes away an index of no use. Must come before Hibernate Search opens it, which a broken one would prevent. */
    void clearUnlessUsable() {
        if (isFilled() && indexes.stream().allMatch(IndexFolder::isReadable)) {
            return;
        }
        markUnfilled();
        indexes.forEach(IndexFolder::clear);
    }

    private static void clear(Path index) {
        try {
            if (FileSystemUtils.deleteRecursively(index)) {
                log.info(
                        "The search index in {} is incomplete, of another version or damaged; it will be rebuilt",
                        index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    String version() {
        return version;
    }

    /** Null if it was not filled, or by another version. */
    @Nullable
    Instant filledAt() {
        try {
            return isFilled() ? Files.getLastModifiedTime(stamp).toInstant() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFilled() {
        try {
            return Files.exists(stamp) && Files.readString(stamp).equals(version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void markUnfilled() {
        try {
            Files.deleteIfExists(stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void markFilled() {
        try {
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReadable(Path index) {
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs() >= 0;
        } catch (IOException e) {
            log.warn("The search index in {} cannot be read", index, e);
            return false;
        }
    }
}
