package news.dateline.restart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
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

    /** For older versions of Java nothing is made ready, and what names it is passed over. */
    private static final int FIRST_WITH_CACHE = 25;

    private static final Pattern OPTION = Pattern.compile("-XX:[^\\s\"=]+(?:=(?:\"[^\"]*\"|[^\\s\"]+))?");
    private static final Pattern PLACE = Pattern.compile("(?:/opt/dateline|\\$work)/");

    /** As it was built, in folders. */
    static Program built() {
        return new Program(
                List.of("-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=192m"),
                entries().collect(Collectors.joining(File.pathSeparator)));
    }

    /** As the unit for systemd runs it after an installation as docs/operations.md tells it, but for jars beside it. */
    static Program installed(Path folder) throws Exception {
        String jars = entries()
                .map(entry -> entry.endsWith(".jar") ? entry : jar(Path.of(entry), folder.resolve("dateline.jar")))
                .collect(Collectors.joining(File.pathSeparator));
        if (Runtime.version().feature() >= FIRST_WITH_CACHE) {
            new Program(options(Path.of("docs", "systemd", "make-ready"), folder), jars).train(folder);
        }
        return new Program(options(Path.of("docs", "systemd", "dateline.service"), folder), jars);
    }

    /** Those that a file of the installation gives, with a folder in the place of those that it names. */
    private static List<String> options(Path file, Path folder) throws IOException {
        return OPTION.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .map(option -> PLACE.matcher(option.replace("\"", "")).replaceFirst(folder + "/"))
                .toList();
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
