package news.dateline.delivery.page;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** The file in which pages outlast the portal, so that there is something to show while it starts or has no database. */
public final class SavedPages {

    private static final Logger log = LoggerFactory.getLogger(SavedPages.class);

    /** Another as soon as the file has another form; one of another form is not read. */
    private static final int FORM = 1;

    private final Path file;

    SavedPages(Path file) {
        this.file = file;
    }

    /** By the settings alone, as there may be nothing else yet. */
    public static SavedPages in(Environment settings) {
        return new SavedPages(Path.of(settings.getProperty("dateline.data-dir", "./data"), "pages.bin"));
    }

    /** Wholly or not at all. */
    void write(List<SavedPage> pages) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(unfinished))))) {
            out.writeInt(FORM);
            out.writeInt(pages.size());
            for (SavedPage page : pages) {
                page.writeTo(out);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was written last; empty when there is nothing that can be read. */
    public List<SavedPage> read() {
        List<SavedPage> pages = new ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            if (in.readInt() != FORM) {
                return List.of();
            }
            for (int left = in.readInt(); left > 0; left--) {
                pages.add(SavedPage.readFrom(in));
            }
        } catch (NoSuchFileException nothing) {
            return List.of();
        } catch (IOException e) {
            log.warn("The saved pages in {} cannot be read: {}", file, e.toString());
        }
        return pages;
    }
}
