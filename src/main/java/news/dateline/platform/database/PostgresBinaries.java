package news.dateline.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import news.dateline.shared.StartRefusedException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path and found again at later starts. */
final class PostgresBinaries {

    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    static PostgresBinaries unpackedUnder(Path folder) throws IOException {
        byte[] archive = archive();
        Path home = folder.resolve(name(archive));
        if (!Files.exists(home)) {
            log.info(
                    "Unpacking PostgreSQL into {}: {} MB to decompress, so a few seconds, and only this once",
                    folder,
                    archive.length >> 20);
            Files.createDirectories(folder, OwnerOnly.FOLDER);
            // A start that is cut short must not leave half a PostgreSQL under the final name.
            Path halfway = Files.createTempDirectory(folder, "unpacking-");
            unpack(archive, halfway);
            Files.move(halfway, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(SystemUtils.IS_OS_WINDOWS ? name + ".exe" : name);
    }

    /** Other versions and unpackings cut short. Nothing may be running from them. */
    void deleteOthers() throws IOException {
        try (var others = Files.list(home.getParent())) {
            for (Path other : others.filter(path -> !path.equals(home)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private static byte[] archive() throws IOException {
        String system = SystemUtils.IS_OS_WINDOWS ? "Windows" : SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
        String processor = SystemUtils.OS_ARCH.equals("amd64") ? "x86_64" : SystemUtils.OS_ARCH;
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, processor)) {
            return in.readAllBytes();
        } catch (IllegalStateException e) {
            throw new StartRefusedException(
                    "This build of Dateline brings no PostgreSQL for %s on %s.".formatted(system, processor),
                    "Build it on this machine, or name a PostgreSQL with SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.",
                    e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path path = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & 0100) != 0, false);
                }
            }
        }
    }

    /** Tells one archive from another, no more: a digest would take as long as much of the start. */
    private static String name(byte[] archive) {
        CRC32 sum = new CRC32();
        sum.update(archive);
        return "%08x-%d".formatted(sum.getValue(), archive.length);
    }
}
