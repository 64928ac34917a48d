package news.dateline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import news.dateline.backup.BackupCommands;
import news.dateline.shared.Command;
import news.dateline.shared.CommandLine;
import news.dateline.shared.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** All commands, and how one is run: with the settings of the portal, but without the portal. */
public final class Commands {

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private static final List<Command> ALL = BackupCommands.ALL;

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
                    .run(new CommandLine(given, settings.getEnvironment(), out));
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
