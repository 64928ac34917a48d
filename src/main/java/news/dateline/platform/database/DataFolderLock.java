package news.dateline.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.shared.StartRefusedException;

/** One process at a time on a data folder. The system drops the lock when the process ends, however it ends. */
final class DataFolderLock implements Closeable {

    /** Out of the way of the text: where locks are mandatory, a locked byte cannot be read by others. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Set<StandardOpenOption> CREATE_TO_WRITE =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    /**
     * Folders locked by this process. Opening the file a second time here and closing it again would drop
     * the lock, so this is asked first.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataFolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DataFolderLock take(DataFolder folder) {
        folder.create();
        try {
            Path file = folder.root().toRealPath().resolve(folder.lock().getFileName());
            if (!HELD.add(file)) {
                throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
            }
            try {
                return new DataFolderLock(file, lock(folder, file));
            } catch (IOException | RuntimeException e) {
                HELD.remove(file);
                throw e;
            }
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    /** Empty while another process, or this one, is using the folder. */
    static Optional<DataFolderLock> takeIfFree(DataFolder folder) {
        try {
            return Optional.of(take(folder));
        } catch (InUseException used) {
            return Optional.empty();
        }
    }

    private static FileChannel lock(DataFolder folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE_TO_WRITE, OwnerOnly.FILE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw inUse(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + System.lineSeparator();
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static InUseException inUse(DataFolder folder, String pid) {
        return new InUseException(
                "Another Dateline (process %s) is using %s.".formatted(pid, folder.root()),
                "Stop it, or set DATELINE_DATA_DIR to another folder.");
    }

    private static final class InUseException extends StartRefusedException {

        InUseException(String message, String advice) {
            super(message, advice);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD.remove(file);
        }
    }
}
