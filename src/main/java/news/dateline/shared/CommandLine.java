package news.dateline.shared;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * What a command was asked with.
 *
 * @param arguments all of the program, the name of the command first
 * @param settings as the portal has them
 * @param out for the person at the terminal
 * @param portal starts the whole portal in this process, for a command that needs one
 */
public record CommandLine(ApplicationArguments arguments, Environment settings, PrintStream out, PortalStart portal) {

    /** Starts the portal, with settings besides those that this process was given. */
    public interface PortalStart {
        ConfigurableApplicationContext with(Map<String, String> settings);
    }

    /** The one thing behind the name, a file or a folder. */
    public String operand() {
        List<String> words = arguments.getNonOptionArgs();
        if (words.size() != 2) {
            throw new StartRefusedException(
                    "\"%s\" needs one name behind it, and has %d.".formatted(words.get(0), words.size() - 1),
                    "Quote a name that has spaces in it.");
        }
        return words.get(1);
    }

    /** Refuses options that are neither settings nor one of these, lest one that was mistyped is passed over. */
    public void allow(Set<String> options) {
        for (String option : arguments.getOptionNames()) {
            if (!option.contains(".") && !options.contains(option)) {
                throw new StartRefusedException("There is no option --%s here.".formatted(option), "Leave it out.");
            }
        }
    }

    public boolean has(String option) {
        return arguments.containsOption(option);
    }

    /** Of {@code --name=value}. */
    public Optional<String> value(String option) {
        return arguments.containsOption(option)
                ? arguments.getOptionValues(option).stream().findFirst()
                : Optional.empty();
    }

    public void say(String line) {
        out.println(line);
    }
}
