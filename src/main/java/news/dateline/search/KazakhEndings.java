package news.dateline.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.concept.names.RussianLetters;

/**
 * What Kazakh puts at the end of nouns, as a regular expression for the engines, neither of which has a stemmer for it.
 * Written after the tables of endings in any grammar: plural, then whose it is, then the case, each in the form that
 * goes with the sound before it.
 */
final class KazakhEndings {

    /** Those that Russian does not have. */
    static final String LETTERS = RussianLetters.KAZAKH;

    /** The first group is the word without its endings. */
    static final String OF_A_KAZAKH_WORD;

    /** The same, but matches only words with a letter that Russian does not have. */
    static final String PATTERN;

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
    private static final Pattern ON_A_RUSSIAN_KEYBOARD;
    private static final String HARD = "(?<=[бвгдкқпстфхцчшщ])";
    private static final String VOWEL = "аеәоөұүыіиуюя";

    static {
        String plural = "(?:лар|лер|дар|дер|" + HARD + "(?:тар|тер))?";
        String possessive = "(?:(?<=[аәоөұүуыіи])(?:сы|сі)|(?<![" + VOWEL + "])[ыі])(?:н(?:[ыі]ң|да|де|ан|ен|[аеыі]))?";
        // The names of countries in -стан only look as if they had an ending.
        String afterHard = HARD + "(?:т(?:[ыі]ң|[ыі]|[ае]|ен)|(?<!с)тан|[қк][ае])";
        String afterOther = "д(?:[ыі]ң|[ыі]|[ае]н?)|[ғг][ае]|[мбп]ен";
        String afterVowelOrNasal = "(?<=[мнң])н[ае]н|(?<=[" + VOWEL + "мнң])н[ыі]ң|(?<=[" + VOWEL + "])н[ыі]";
        OF_A_KAZAKH_WORD = "^(.{3,}?)" + plural + "(?:"
                + String.join("|", possessive, afterHard, afterOther, afterVowelOrNasal) + ")?$";
        ON_A_RUSSIAN_KEYBOARD = Pattern.compile(RussianLetters.of(OF_A_KAZAKH_WORD));
        PATTERN = "^(?=.*[" + LETTERS + "])" + OF_A_KAZAKH_WORD.substring(1);
    }

    private KazakhEndings() {}

    /** What a word is without them if it is Kazakh, typed in Russian letters perhaps; none where it has none. */
    static Optional<String> takenFrom(String word) {
        Matcher kazakh = ON_A_RUSSIAN_KEYBOARD.matcher(RussianLetters.of(word.toLowerCase(Locale.ROOT)));
        return CYRILLIC.matcher(word).matches() && kazakh.find() && kazakh.end(1) < word.length()
                ? Optional.of(kazakh.group(1))
                : Optional.empty();
    }
}
