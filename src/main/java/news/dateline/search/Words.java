package news.dateline.search;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns whatever was typed into a query that the engine understands in one way only. */
final class Words {

    private static final Pattern WORD = Pattern.compile("-?\"[^\"]*\"?|[^\\s\"]+");
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{Nd}]");

    private Words() {}

    /** What was typed, without what nobody can type, and cut at a word where it is too long. */
    static String tidy(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ")
                .strip();
        if (text.length() <= StoryQuery.MAX_LENGTH) {
            return text;
        }
        int lastWord = text.lastIndexOf(' ', StoryQuery.MAX_LENGTH);
        // A cut may fall between the two halves of a character.
        return text.substring(0, lastWord > 0 ? lastWord : StoryQuery.MAX_LENGTH)
                .replaceAll("\\p{Cs}", "");
    }

    /** @return words and quoted phrases, some after a minus sign; empty when there is nothing one could look for */
    static String parse(String tidied) {
        return WORD.matcher(tidied.replaceAll("[“”„«»]", "\""))
                .results()
                .map(MatchResult::group)
                .filter(word -> SEARCHABLE.matcher(word).find())
                .map(Words::rewrite)
                .collect(Collectors.joining(" "));
    }

    private static String rewrite(String word) {
        boolean unwanted = word.startsWith("-");
        String bare = unwanted ? word.substring(1) : word;
        String written = bare.startsWith("\"")
                ? '"' + bare.replace("\"", "").strip() + '"'
                : bare.replaceAll("^[^\\p{L}\\p{Nd}]+", "");
        return unwanted ? "-" + written : written;
    }
}
