package news.dateline.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipal;
import news.dateline.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds the database and what belongs to it.
 *
 * @param root where everything is that must not be lost
 * @param binaries where PostgreSQL itself is unpacked; it can be made again
 */
record DataFolder(Path root, Path binaries) {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    private static final long MEGABYTE = 1024 * 1024;
    /** PostgreSQL unpacked (60 MB), a new database (40 MB) and room to write. */
    private static final long ROOM_TO_CREATE = 250 * MEGABYTE;

    private static final long ROOM_TO_START = 64 * MEGABYTE;

    static DataFolder at(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        return new DataFolder(absolute, absolute.resolve("postgres-binaries"));
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path password() {
        return root.resolve("postgres-password");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** Made here only to be closed; what lies in it is the search's. */
    Path index() {
        return root.resolve("index");
    }

    Path lock() {
        return root.resolve("dateline.lock");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    void create() {
        try {
            make(root.getParent());
            make(root, OwnerOnly.FOLDER);
            if (!OwnerOnly.close(root)) {
                log.warn(
                        "Other users of this machine can look into {}, which belongs to {}",
                        root,
                        Files.getOwner(root));
            }
            make(index(), OwnerOnly.FOLDER);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void check() {
        checkName();
        checkOwner();
        checkContents();
        checkRoom();
    }

    private void checkName() {
        // pg_ctl hands the path to a shell between double quotes and escapes nothing.
        if (root.toString().matches(".*[\"$`%].*")) {
            throw new StartRefusedException(
                    "PostgreSQL cannot be started on a path with a quotation mark, $, ` or %%: %s".formatted(root),
                    "Set DATELINE_DATA_DIR to another folder.");
        }
    }

    private void checkOwner() {
        try {
            UserPrincipal writer = OwnerOnly.writerIn(root);
            if (Files.exists(cluster()) && !Files.getOwner(cluster()).equals(writer)) {
                throw new StartRefusedException(
                        "The database in %s belongs to %s, but Dateline was started by %s."
                                .formatted(cluster(), Files.getOwner(cluster()), writer),
                        "Start Dateline as %s, give the folder to yourself (chown -R), or set DATELINE_DATA_DIR to another folder."
                                .formatted(Files.getOwner(cluster())));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void checkContents() {
        try {
            if (Files.exists(cluster()) && !hasCluster() && !isEmpty(cluster())) {
                throw new StartRefusedException(
                        "%s holds files, but no PostgreSQL database.".formatted(cluster()),
                        "Move them away if they are not needed, or set DATELINE_DATA_DIR to another folder.");
            }
            if (hasCluster() && !Files.isReadable(password())) {
                throw new StartRefusedException(
                        "The database in %s has no readable password file beside it (%s), so it was not made by Dateline or was copied only in part."
                                .formatted(cluster(), password()),
                        "Restore that file, or set DATELINE_DATA_DIR to another folder.");
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void checkRoom() {
        try {
            long needed = hasCluster() ? ROOM_TO_START : ROOM_TO_CREATE;
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < needed) {
                throw new StartRefusedException(
                        "Too little room in %s: %d MB are free, the database needs at least %d MB."
                                .formatted(root, free / MEGABYTE, needed / MEGABYTE),
                        "Free some, or set DATELINE_DATA_DIR to a folder with more.");
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    StartRefusedException unwritable(IOException e) {
        return new StartRefusedException(
                "Dateline cannot keep its data in %s (%s)."
                        .formatted(root, e.getClass().getSimpleName() + ": " + e.getMessage()),
                "Make the folder writable for the user that starts Dateline, or set DATELINE_DATA_DIR to another one.",
                e);
    }

    private static void make(@Nullable Path folder, FileAttribute<?>... attributes) throws IOException {
        // On Java 17 createDirectories refuses a link to a folder.
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
