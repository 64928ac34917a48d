package news.dateline.shared;

import java.util.List;
import java.util.Locale;

/** The languages of the interface and of stories, as BCP 47 tags. All but English have a prefix before every URL. */
public final class Languages {

    public static final Locale DEFAULT = Locale.UK;
    public static final List<String> PREFIXED = List.of("ru", "kk");
    public static final List<String> ALL = List.of("en", "ru", "kk");

    /** In which figures, claims and statements are worded, whatever page they are on. */
    public static final String OF_THE_LEDGER = "en";

    private Languages() {}

    /** How readers of a language write dates and numbers. */
    public static Locale locale(String language) {
        return language.equals(DEFAULT.getLanguage()) ? DEFAULT : Locale.forLanguageTag(language);
    }

    /** What stands before the URLs of pages in a language: nothing, or a slash and its tag. */
    public static String prefix(String language) {
        return PREFIXED.contains(language) ? "/" + language : "";
    }
}
