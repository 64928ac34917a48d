package news.dateline.reader;

import java.util.List;
import java.util.Locale;

/** The languages of the interface. All but the first have a prefix before every reader's URL. */
final class Languages {

    static final Locale DEFAULT = Locale.UK;
    static final List<String> PREFIXED = List.of("ru", "kk");

    private Languages() {}
}
