package news.dateline.shared;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** The part of a URL that names a thing in readable ASCII. */
public final class Slug {

    /** What any of them looks like, as a pattern: one of those that were given out, with a number where it was taken. */
    public static final String FORM = "[a-z0-9-]{1,100}";

    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final int MAX_LENGTH = 90;
    private static final Pattern UNWANTED = Pattern.compile("[^a-z0-9]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʹʺ\"]");
    private static final Pattern KAZAKH = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");
    private static final Transliterator FROM_KAZAKH = toAscii("Kazakh-Latin/BGN");
    private static final Transliterator FROM_ANY = toAscii("Russian-Latin/BGN");

    private Slug() {}

    /** Whether anything could be called that. */
    public static boolean isOne(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** @return the slug of a text in any script, cut at a word; empty when nothing of it can be written in ASCII */
    public static String of(String text) {
        Transliterator romanize = KAZAKH.matcher(text).find() ? FROM_KAZAKH : FROM_ANY;
        String ascii = APOSTROPHES.matcher(romanize.transliterate(text)).replaceAll("");
        String slug = UNWANTED.matcher(ascii).replaceAll("-").replaceAll("^-|-$", "");
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int lastWord = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, lastWord > 0 ? lastWord : MAX_LENGTH);
    }

    // Cyrillic first, as readers of English know it (BGN/PCGN); Any-Latin would write it in the style of ISO 9.
    private static Transliterator toAscii(String cyrillic) {
        return Transliterator.getInstance(cyrillic + "; Any-Latin; Latin-ASCII; Lower");
    }
}
