package news.dateline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.backup.BackupCommands;
import news.dateline.edition.EditionCommands;
import news.dateline.shared.Command;
import news.dateline.shared.CommandLine;
import news.dateline.shared.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** All commands, and how one is run: with the settings of the portal, but without the portal. */
public final class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private static final List<Command> ALL = Stream.concat(BackupCommands.ALL.stream(), EditionCommands.ALL.stream())
            .toList();

    private Commands() {}

    static boolean isNamedIn(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> !argument.startsWith("--"));
    }

    /** @return the code to end with: 0 when it was done */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        try (ConfigurableApplicationContext settings = settings(arguments)) {
            ApplicationArguments given = settings.getBean(ApplicationArguments.class);
            command(given.getNonOptionArgs().get(0))
                    .deed()
                    .run(new CommandLine(given, settings.getEnvironment(), out, more -> portal(more, arguments)));
            return 0;
        } catch (StartRefusedException refused) {
            err.println(refused.getMessage());
            err.println(refused.advice());
        } catch (IOException | RuntimeException e) {
            log.debug("The command failed", e);
            err.println("It could not be done. " + e);
        }
        return 1;
    }

    /** Options of the command are none of the portal's. */
    private static ConfigurableApplicationContext portal(Map<String, String> more, String... arguments) {
        Stream<String> given = Arrays.stream(arguments)
                .filter(argument -> argument.matches("--[^=]*\\..*"))
                .filter(argument -> more.keySet().stream().noneMatch(name -> argument.startsWith("--" + name + "=")));
        Stream<String> added = more.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue());
        return SpringApplication.run(
                DatelineApplication.class, Stream.concat(given, added).toArray(String[]::new));
    }

    private static Command command(String name) {
        return ALL.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartRefusedException(
                        "There is no command \"%s\". Without one the portal is started; else there are:%n%s"
                                .formatted(name, list()),
                        "Settings stand behind a command as --name=value."));
    }

    private static String list() {
        return ALL.stream()
                .map(command -> "  %-40s %s".formatted(command.usage(), command.purpose()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** None of the portal's beans is made, so nothing is started, taken or written. */
    private static ConfigurableApplicationContext settings(String... arguments) {
        return new SpringApplicationBuilder(NoBeans.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(arguments);
    }

    private static final class NoBeans {}
}
