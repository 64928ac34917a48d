package news.dateline.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import news.dateline.Commands;

/** Runs commands of the program as an operator does, in this process. */
public final class Terminal {

    /** @param code that the program ends with */
    public record Outcome(int code, String said) {}

    private Terminal() {}

    public static Outcome run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Commands.run(out, out, arguments);
        return new Outcome(code, said.toString(StandardCharsets.UTF_8));
    }
}
