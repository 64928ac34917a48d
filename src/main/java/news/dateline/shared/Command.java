package news.dateline.shared;

import java.io.IOException;

/**
 * What the program does besides serving.
 *
 * @param name by which it is asked for, as the first argument
 * @param operands what has to stand behind the name, such as {@code FILE}; what may stands in brackets
 * @param purpose in a few words
 */
public record Command(String name, String operands, String purpose, Deed deed) {

    /** Throws {@link StartRefusedException} when it cannot be done. */
    public interface Deed {
        void run(CommandLine line) throws IOException;
    }

    /** How it is typed. */
    public String usage() {
        return name + " " + operands;
    }
}
