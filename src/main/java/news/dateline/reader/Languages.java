package news.dateline.reader;

import java.util.List;
import java.util.Locale;

/** The languages of the interface. All but the first have a prefix before every reader's URL. */
public final class Languages {

    static final Locale DEFAULT = Locale.UK;
    static final List<String> PREFIXED = List.of("ru", "kk");

    private Languages() {}

    /** What stands before the URLs of pages in a language: nothing, or a slash and its tag. */
    public static String prefix(String language) {
        return PREFIXED.contains(language) ? "/" + language : "";
    }
}
