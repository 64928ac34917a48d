package news.dateline.concept.names;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names in Latin letters as a Russian text may write them (BGN/PCGN read backwards). */
final class Cyrillization {

    // What no romanization has, so that it is left as it is by one read backwards.
    private static final Transliterator RUSSIAN = Transliterator.createFromRules(
            "Names-Russian",
            ":: Latin-ASCII ; J > Дж ; j > дж ; :: Null ; :: Latin-Russian/BGN ;",
            Transliterator.FORWARD);
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private Cyrillization() {}

    /** Those that it may be; none where it cannot be told. */
    static List<String> of(String text) {
        String cyrillic = RUSSIAN.transliterate(text);
        if (LATIN.matcher(cyrillic).find()) {
            return List.of();
        }
        // An E at the beginning may be either.
        return Stream.of(cyrillic, cyrillic.replace('Э', 'Е')).distinct().toList();
    }
}
