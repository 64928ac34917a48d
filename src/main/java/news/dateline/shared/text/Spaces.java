package news.dateline.shared.text;

import java.util.regex.Pattern;

/** Patterns in which a space is any that stands within a line. */
public final class Spaces {

    public static final String ONE = "[ \\u00A0\\u202F\\u2009]";

    /** Few, so that no long row of them is looked through again and again. */
    public static final String SOME = ONE + "{0,2}";

    private Spaces() {}

    public static Pattern pattern(String pattern) {
        return Pattern.compile(
                pattern.replace(ONE, "\u0000").replace(" ", ONE).replace("\u0000", ONE),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
