package news.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody did to a text, as readers are to see it: {@code [-taken out-]{+put in+}}, and {@code [~moved~]} in both
 * places.
 */
public record MarkedEdit(String marked) {

    private static final Path ALL = Path.of("src/test/resources/word-differences.txt");
    private static final Pattern TAKEN_OUT = Pattern.compile("\\[([-~])(.*?)\\1]", Pattern.DOTALL);
    private static final Pattern PUT_IN = Pattern.compile("\\{([+~])(.*?)\\1}", Pattern.DOTALL);

    public static List<MarkedEdit> all() {
        try {
            return Files.readAllLines(ALL).stream()
                    .filter(line -> !line.isEmpty() && !line.matches("# .*"))
                    .map(line -> new MarkedEdit(line.replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String older() {
        return left(PUT_IN, TAKEN_OUT);
    }

    public String newer() {
        return left(TAKEN_OUT, PUT_IN);
    }

    private String left(Pattern gone, Pattern there) {
        return gone.matcher(there.matcher(marked).replaceAll("$2")).replaceAll("");
    }
}
