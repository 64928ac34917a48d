package news.dateline.platform.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.SystemUtils;

/** Runs one of PostgreSQL's programs; what it prints goes to the log file. */
record PostgresProgram(PostgresBinaries binaries, Path log) {

    private static final int SHOWN_OUTPUT = 2_000;

    Outcome run(String program, List<String> arguments, Duration limit) throws IOException {
        long logged = Files.size(log);
        Process process = process(program, arguments).start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return new Outcome(false, "%s took longer than %s".formatted(program, limit));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        }
        return new Outcome(process.exitValue() == 0, loggedSince(logged));
    }

    private ProcessBuilder process(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        // PostgreSQL will not run as root. In a user namespace of its own root is nobody to it.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        // Failures are recognised by their English words.
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    static boolean refusesRoot() {
        return SystemUtils.IS_OS_UNIX && "root".equals(SystemUtils.USER_NAME) && !LinuxUtils.isUnshareAvailable();
    }

    private String loggedSince(long start) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(all.length, Math.max(start, all.length - SHOWN_OUTPUT));
        return new String(all, from, all.length - from, StandardCharsets.UTF_8).strip();
    }

    record Outcome(boolean succeeded, String output) {}
}
