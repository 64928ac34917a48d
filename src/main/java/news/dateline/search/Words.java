package news.dateline.search;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns whatever was typed into a query that the engine understands in one way only. */
final class Words {

    // Each word is looked for in several fields, and the engine takes no more than 1,024 of both.
    private static final int MAX_LENGTH = 250;
    private static final Pattern WORD = Pattern.compile("-?\"[^\"]*\"?|[^\\s\"]+");
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{Nd}]");

    private Words() {}

    /** @return words and quoted phrases, some after a minus sign; empty when there is nothing one could look for */
    static String parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", " ")
                .replaceAll("[“”„«»]", "\"");
        return WORD.matcher(cut(text))
                .results()
                .map(result -> result.group())
                .filter(word -> SEARCHABLE.matcher(word).find())
                .map(Words::tidy)
                .collect(Collectors.joining(" "));
    }

    private static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int lastWord = text.lastIndexOf(' ', MAX_LENGTH);
        return text.substring(0, lastWord > 0 ? lastWord : MAX_LENGTH);
    }

    private static String tidy(String word) {
        boolean unwanted = word.startsWith("-");
        String bare = unwanted ? word.substring(1) : word;
        if (bare.startsWith("\"")) {
            bare = '"' + bare.replace("\"", "").strip() + '"';
        } else {
            bare = bare.replaceAll("^[^\\p{L}\\p{Nd}]+", "");
        }
        return unwanted ? "-" + bare : bare;
    }
}
