package news.dateline.shared;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** The part of a URL that names a thing in readable ASCII. */
public final class Slug {

    private static final int MAX_LENGTH = 90;
    private static final Pattern UNWANTED = Pattern.compile("[^a-z0-9]+");
    // Russian first, so that Cyrillic is romanized as readers of English know it (BGN).
    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

    private Slug() {}

    /** @return the slug of a text in any script, cut at a word; empty when nothing of it can be written in ASCII */
    public static String of(String text) {
        String ascii = TO_ASCII.transliterate(text).replace("'", "").replace("ʹ", "");
        String slug = UNWANTED.matcher(ascii).replaceAll("-").replaceAll("^-|-$", "");
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int lastWord = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, lastWord > 0 ? lastWord : MAX_LENGTH);
    }
}
