package news.dateline.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a database folder names in its {@code postmaster.pid}. The file outlives a server
 * that was killed, and by then its number may belong to any other program.
 */
record Postmaster(long pid, int port) {

    static Optional<Postmaster> namedIn(Path cluster) throws IOException {
        Path file = file(cluster);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Whether that process is a PostgreSQL on exactly this folder. */
    boolean serves(Path cluster) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(info -> info.command().filter(Postmaster::isPostgres).isPresent())
                .filter(info -> worksIn(cluster, info))
                .isPresent();
    }

    /** Its children work in the same folder, and may outlive it for a moment. */
    static boolean anyServes(Path cluster) {
        return ProcessHandle.allProcesses().anyMatch(process -> new Postmaster(process.pid(), 0).serves(cluster));
    }

    private static boolean isPostgres(String command) {
        // Linux adds " (deleted)" once the program's file is gone.
        return Path.of(command).getFileName().toString().matches("postgres(\\.exe)?( \\(deleted\\))?");
    }

    private boolean worksIn(Path cluster, ProcessHandle.Info info) {
        Path workingFolder = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            if (Files.exists(workingFolder)) {
                return Files.isSameFile(workingFolder, cluster);
            }
        } catch (IOException e) {
            return false;
        }
        return info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                .orElse(false);
    }
}
