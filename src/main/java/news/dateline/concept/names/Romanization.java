package news.dateline.concept.names;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** Cyrillic in the letters that readers of English know it by (BGN/PCGN). */
final class Romanization {

    private static final Transliterator RUSSIAN = toAscii("Russian-Latin/BGN");
    private static final Transliterator KAZAKH = toAscii("Kazakh-Latin/BGN");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern SIGNS = Pattern.compile("['’ʹʺ\"]");

    private Romanization() {}

    static boolean isNeeded(String text) {
        return CYRILLIC.matcher(text).find();
    }

    static String of(String text, String language) {
        Transliterator romanize = language.equals("kk") ? KAZAKH : RUSSIAN;
        return SIGNS.matcher(romanize.transliterate(text)).replaceAll("");
    }

    private static Transliterator toAscii(String cyrillic) {
        return Transliterator.getInstance(cyrillic + "; Any-Latin; Latin-ASCII");
    }
}
