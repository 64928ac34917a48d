package news.dateline.desk;

import java.util.Locale;
import news.dateline.concept.Kind;
import news.dateline.story.Status;
import org.springframework.util.StringUtils;

/** What the desk, which speaks English, calls things that stand by themselves. */
public final class InWords {

    private InWords() {}

    public static String status(Status status) {
        return StringUtils.capitalize(status.inWords());
    }

    /** What a story did when it came to a status. */
    public static String step(Status to, boolean byItself) {
        return to == Status.IN_REVIEW && byItself ? "Held back" : status(to);
    }

    public static String kind(Kind kind) {
        return StringUtils.capitalize(kind.name().toLowerCase(Locale.ROOT));
    }

    public static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
