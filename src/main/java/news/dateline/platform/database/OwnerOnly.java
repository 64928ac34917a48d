package news.dateline.platform.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/** Keeps other users of the machine out; where there are no such permissions, the parent's rules apply. */
final class OwnerOnly {

    private static final boolean PERMISSIONS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> TO_FOLDER = PosixFilePermissions.fromString("rwx------");

    static final FileAttribute<?>[] FILE = attribute(PosixFilePermissions.fromString("rw-------"));
    static final FileAttribute<?>[] FOLDER = attribute(TO_FOLDER);

    private OwnerOnly() {}

    /** Whom new files in this folder belong to. */
    static UserPrincipal writerIn(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "probe-", null);
        try {
            return Files.getOwner(probe);
        } finally {
            Files.delete(probe);
        }
    }

    /** Returns whether others are kept out now. They are not where the folder is somebody else's. */
    static boolean close(Path folder) throws IOException {
        if (!PERMISSIONS || isClosed(folder)) {
            return true;
        }
        // Root could, but PostgreSQL, which runs without root's powers, would then be shut out too.
        if (Files.getOwner(folder).equals(writerIn(folder))) {
            Files.setPosixFilePermissions(folder, TO_FOLDER);
        }
        return isClosed(folder);
    }

    private static boolean isClosed(Path folder) throws IOException {
        return TO_FOLDER.containsAll(Files.getPosixFilePermissions(folder));
    }

    private static FileAttribute<?>[] attribute(Set<PosixFilePermission> permissions) {
        return PERMISSIONS
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
