package news.dateline.restart;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.DatelineApplication;

/**
 * The portal as a program that can be run.
 *
 * @param options for Java
 */
record Program(List<String> options, String classPath) {

    private static final int LONGEST_TRAINING_MINUTES = 10;

    /** Older versions of Java keep less ready. */
    private static final int FIRST_WITH_CACHE = 25;

    /** As it was built, in folders. */
    static Program built() {
        return new Program(
                List.of("-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=192m"),
                entries().collect(Collectors.joining(File.pathSeparator)));
    }

    /** As the unit for systemd runs it after an installation as docs/operations.md tells it. */
    static Program installed(Path folder) throws Exception {
        String jars = entries()
                .map(entry -> entry.endsWith(".jar") ? entry : jar(Path.of(entry), folder.resolve("dateline.jar")))
                .collect(Collectors.joining(File.pathSeparator));
        boolean isOld = Runtime.version().feature() < FIRST_WITH_CACHE;
        Path ready = folder.resolve("classes");
        new Program(List.of((isOld ? "-XX:ArchiveClassesAtExit=" : "-XX:AOTCacheOutput=") + ready), jars).train(folder);
        return new Program(
                List.of(
                        (isOld ? "-XX:SharedArchiveFile=" : "-XX:AOTCache=") + ready,
                        "-XX:MaxRAMPercentage=60",
                        "-XX:MetaspaceSize=192m",
                        "-XX:+ExitOnOutOfMemoryError"),
                jars);
    }

    /** Makes an edition, for which it starts, reads its own pages and ends. */
    private void train(Path folder) throws Exception {
        Path said = folder.resolve("training.log");
        ProcessBuilder training = process(
                        "edition", folder.resolve("edition").toString(), "--storyline=kazakhstan-january-2022")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        training.environment()
                .put("DATELINE_DATA_DIR", folder.resolve("training").toString());
        training.environment().put("DATELINE_ADMIN_PASSWORD", PortalProcess.ADMIN_PASSWORD);
        training.environment().put("SERVER_PORT", Integer.toString(PortalProcess.freePort()));
        Process process = training.start();
        if (!process.waitFor(LONGEST_TRAINING_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError("The training did not end well, see " + said);
        }
    }

    ProcessBuilder process(String... arguments) {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(options);
        words.addAll(List.of("-cp", classPath, DatelineApplication.class.getName()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words);
    }

    /** Java archives no classes of folders. */
    private static String jar(Path classes, Path jar) {
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (code != 0) {
            throw new AssertionError("No jar could be made of " + classes);
        }
        return jar.toString();
    }

    /** Without the tests, whose beans would be the portal's too. */
    private static Stream<String> entries() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"));
    }
}
