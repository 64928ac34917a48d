package news.dateline.backup;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import news.dateline.backup.Manifest.Part;
import news.dateline.shared.Sha256;
import news.dateline.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;

/** A backup that is there. Nothing in it is believed before it was compared with the manifest. */
final class BackupFile implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 256 * 1024 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;
    private final String fingerprint;

    private BackupFile(ZipFile zip, Manifest manifest, String fingerprint) {
        this.zip = zip;
        this.manifest = manifest;
        this.fingerprint = fingerprint;
    }

    static BackupFile open(Path path) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new StartRefusedException(
                    "There is no file %s that can be read.".formatted(path), "Name a backup.", e);
        } catch (ZipException e) {
            throw damaged("%s is no whole backup: it was cut off, or is something else (%s)."
                    .formatted(path, e.getMessage()));
        }
        try {
            ZipEntry entry = zip.getEntry(Manifest.NAME);
            if (entry == null) {
                throw damaged(path + " is no backup: it has no manifest.");
            }
            byte[] text;
            try (InputStream in = zip.getInputStream(entry)) {
                text = in.readNBytes(LARGEST_MANIFEST);
            }
            return new BackupFile(zip, ManifestText.read(text), Sha256.of(text));
        } catch (ZipException | EOFException e) {
            zip.close();
            throw damaged("The manifest of %s is damaged (%s).".formatted(path, e.getMessage()));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Of the manifest, and so of all that it names: who wrote it down can tell the backup from a changed one. */
    String fingerprint() {
        return fingerprint;
    }

    /** Reads all of it. */
    void check() throws IOException {
        Set<String> named = manifest.parts().map(Part::name).collect(Collectors.toSet());
        named.add(Manifest.NAME);
        String other = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !named.contains(name))
                .findFirst()
                .orElse(null);
        if (other != null) {
            throw damaged("The backup holds %s, which its manifest does not name.".formatted(other));
        }
        for (Manifest.Table table : manifest.tables()) {
            long rows = read(table.part(), BackupFile::lines);
            if (rows != table.rows()) {
                throw damaged("%s has %d rows in the backup; its manifest says %d."
                        .formatted(table.name(), rows, table.rows()));
            }
        }
        for (Part part : manifest.pictures()) {
            read(part, in -> in.transferTo(OutputStream.nullOutputStream()));
        }
    }

    /** What is done with the content of a part. */
    interface Reading<T extends @Nullable Object> {
        T from(InputStream in) throws IOException;
    }

    /** Refuses the part once it was read to its end, if it is not what the manifest says. */
    <T extends @Nullable Object> T read(Part part, Reading<T> reading) throws IOException {
        ZipEntry entry = zip.getEntry(part.name());
        if (entry == null) {
            throw damaged("The backup lacks %s, which its manifest names.".formatted(part.name()));
        }
        try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), Sha256.begin())) {
            T result = reading.from(in);
            in.transferTo(OutputStream.nullOutputStream());
            String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
            if (entry.getSize() != part.bytes() || !found.equals(part.sha256())) {
                throw damaged("%s in the backup is not what its manifest says.".formatted(part.name()));
            }
            return result;
        } catch (ZipException | EOFException e) {
            throw damaged("%s in the backup is damaged (%s).".formatted(part.name(), e.getMessage()));
        }
    }

    private static long lines(InputStream in) throws IOException {
        long lines = 0;
        byte[] some = new byte[1 << 16];
        for (int length = in.read(some); length >= 0; length = in.read(some)) {
            for (int i = 0; i < length; i++) {
                lines += some[i] == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    private static StartRefusedException damaged(String what) {
        return new StartRefusedException(what, "Take another backup: this one is not to be trusted.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
