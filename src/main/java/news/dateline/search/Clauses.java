package news.dateline.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts what a query asks for as the engine does, which takes no more than 1,024 clauses, and counts them only once it
 * has looked up which words are like one with a wrong letter.
 */
final class Clauses {

    /** Short of what the engine takes, for what queries are narrowed to. */
    private static final int MOST = 1000;

    private static final int FIELDS_OF_WORDS = 4;
    private static final int FIELDS_OF_SPELLINGS = 3;

    /** Up to fifty in each of two fields. */
    private static final int OF_A_WRONG_LETTER = 100;

    private static final String OF_WORDS =
            "\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsArabic}\\p{IsHebrew}\\p{IsArmenian}\\p{IsGeorgian}\\p{M}\\p{Nd}";

    /** Never fewer than the analyser makes: in other scripts each letter may be one, and pictures are. */
    private static final Pattern WORD = Pattern.compile("[%1$s]+|[\\p{L}\\p{N}\\p{S}&&[^%1$s]]".formatted(OF_WORDS));

    private Clauses() {}

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** As much of a text as has no more words than that. */
    static String first(int most, String text) {
        return WORD.matcher(text)
                .results()
                .skip(most)
                .findFirst()
                .map(MatchResult::start)
                .map(end -> text.substring(0, end).strip())
                .orElse(text);
    }

    /** In how many words a letter may be wrong beside all that is asked for as it is. */
    static int wordsThatMayErr(List<Asked.Part> parts) {
        int all = parts.stream().mapToInt(Clauses::of).sum();
        return Math.max(0, (MOST - all) / OF_A_WRONG_LETTER);
    }

    private static int of(Asked.Part part) {
        return FIELDS_OF_WORDS * words(part.words())
                + FIELDS_OF_SPELLINGS
                        * Stream.concat(part.spellings().stream(), part.inCyrillic().stream())
                                .mapToInt(Clauses::words)
                                .sum();
    }
}
