package news.dateline.restart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file system of a few megabytes, in memory. Only root can make one, and only Linux has them. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Whether this machine lets us. */
    static boolean canBeMade() {
        try {
            make(Files.createTempDirectory("disk"), 1).close();
            return true;
        } catch (IOException | InterruptedException refused) {
            return false;
        }
    }

    static SmallDisk make(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** To the last byte. */
    void fill() throws IOException {
        byte[] bytes = new byte[4_096];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(bytes);
            }
        } catch (IOException full) {
            if (Files.getFileStore(folder).getUsableSpace() > bytes.length) {
                throw full;
            }
        }
    }

    void fillAllBut(int megabytes) throws IOException {
        byte[] bytes = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(folder).getUsableSpace() >> 20 > megabytes) {
                out.write(bytes);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "--lazy", folder.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(said);
        }
    }
}
