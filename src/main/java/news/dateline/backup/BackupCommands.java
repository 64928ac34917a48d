package news.dateline.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dateline.media.PictureStores;
import news.dateline.platform.database.DatabaseAccess;
import news.dateline.platform.database.DurableFiles;
import news.dateline.shared.Command;
import news.dateline.shared.CommandLine;
import news.dateline.shared.StartRefusedException;

/** The commands of backups. */
public final class BackupCommands {

    public static final List<Command> ALL = List.of(
            new Command("backup", "FILE", "writes all that must not be lost to a new file", BackupCommands::backup),
            new Command("backup-check", "FILE", "reads a backup and says whether it is whole", BackupCommands::check),
            new Command(
                    "restore",
                    "FILE [--set-aside]",
                    "puts a backup into an empty database, or beside the data that are there",
                    BackupCommands::restore));

    private static final String SET_ASIDE = "set-aside";

    private BackupCommands() {}

    private static void backup(CommandLine line) throws IOException {
        line.allow(Set.of());
        Path file = Path.of(line.operand()).toAbsolutePath();
        refuseIfThere(file);
        Path unfinished = unfinished(file);
        try {
            Manifest manifest = write(line, unfinished);
            refuseIfThere(file);
            DurableFiles.move(unfinished, file);
            line.say("%s holds %s.".formatted(file, manifest.inWords()));
            manifest.absent().forEach(name -> line.say("MISSING: the file of a picture, " + name));
            sayFingerprint(line, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void refuseIfThere(Path file) {
        if (Files.exists(file)) {
            throw new StartRefusedException("%s is there already.".formatted(file), "Choose another name.");
        }
    }

    /** Beside the file it becomes, and closed to other users: it holds what passwords are checked against. */
    private static Path unfinished(Path file) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            throw new StartRefusedException("There is no folder %s.".formatted(file.getParent()), "Make it first.");
        }
        return Files.createTempFile(file.getParent(), file.getFileName() + ".", ".unfinished");
    }

    private static Manifest write(CommandLine line, Path file) throws IOException {
        try (DatabaseAccess database = DatabaseAccess.beside(line.settings());
                Connection connection = database.connect();
                Archive archive = new Archive(FileChannel.open(file, StandardOpenOption.WRITE))) {
            return new BackupMaking(Snapshot.of(connection), PictureStores.of(line.settings()), archive)
                    .write(Instant.now());
        } catch (SQLException e) {
            throw new IOException("The database could not be read: " + e.getMessage(), e);
        }
    }

    private static void check(CommandLine line) throws IOException {
        line.allow(Set.of());
        Path file = Path.of(line.operand());
        try (BackupFile backup = BackupFile.open(file)) {
            KnownSchema.refuseNewer(backup.manifest().schema());
            backup.check();
            line.say("%s is whole. It holds %s."
                    .formatted(file, backup.manifest().inWords()));
            line.say("Fingerprint " + backup.fingerprint());
        }
    }

    private static void sayFingerprint(CommandLine line, Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            line.say("Fingerprint " + backup.fingerprint());
        }
    }

    private static void restore(CommandLine line) throws IOException {
        line.allow(Set.of(SET_ASIDE));
        try (BackupFile backup = BackupFile.open(Path.of(line.operand()))) {
            KnownSchema.refuseNewer(backup.manifest().schema());
            backup.check();
            try (DatabaseAccess database = DatabaseAccess.alone(line.settings())) {
                new Restoration(backup, database, PictureStores.of(line.settings()), line.has(SET_ASIDE))
                        .run(line::say);
            }
        }
    }
}
