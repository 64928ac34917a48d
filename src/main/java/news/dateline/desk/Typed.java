package news.dateline.desk;

import java.util.regex.Pattern;
import news.dateline.shared.Printable;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field, without what can neither be seen nor kept. */
public final class Typed {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Typed() {}

    public static String line(@Nullable String sent) {
        return SPACE.matcher(text(sent)).replaceAll(" ");
    }

    /** With the line ends of Unix. */
    public static String text(@Nullable String sent) {
        String given = sent == null ? "" : sent.replace("\r\n", "\n").replace('\r', '\n');
        return Printable.only(given).strip();
    }
}
