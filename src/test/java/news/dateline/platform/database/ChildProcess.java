package news.dateline.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An {@link AcknowledgingWriter} seen from outside. */
final class ChildProcess implements AutoCloseable {

    private static final int DEADLINE_SECONDS = 120;

    private final Process process;
    private final BufferedReader output;
    private int acknowledged;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildProcess writingTo(DataFolder folder) throws IOException {
        return new ChildProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        folder.root().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** Reads until so many more rows are acknowledged. A child that hangs is cut off, which ends its output. */
    void awaitRows(int more) throws IOException {
        process.onExit().orTimeout(DEADLINE_SECONDS, TimeUnit.SECONDS).exceptionally(late -> {
            process.destroyForcibly();
            return process;
        });
        int goal = acknowledged + more;
        while (acknowledged < goal) {
            String line = output.readLine();
            if (line == null) {
                throw new AssertionError("The writer ended after row " + acknowledged);
            }
            read(line);
        }
    }

    /** SIGKILL. Returns the last row acknowledged before it. */
    int kill() throws IOException, InterruptedException {
        // The process itself would close its output, which still holds acknowledgements.
        process.toHandle().destroyForcibly();
        process.waitFor();
        output.lines().forEach(this::read);
        return acknowledged;
    }

    String firstLine() throws IOException {
        return output.readLine();
    }

    private void read(String line) {
        // Log lines of the database are in between.
        if (line.matches("\\d+")) {
            acknowledged = Integer.parseInt(line);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
