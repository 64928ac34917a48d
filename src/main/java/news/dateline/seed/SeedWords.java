package news.dateline.seed;

import java.util.Locale;

/** The words of the seed's files, as the code has them. */
final class SeedWords {

    private SeedWords() {}

    /** "at least" is AT_LEAST. */
    static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
