package news.dateline.concept.names;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that stand in quotation marks, as those of companies, parties and newspapers do in Russian and Kazakh: a
 * few words that begin with a capital, in the middle of a sentence and without a mark of one in them.
 */
final class Quotes {

    private static final int MOST_WORDS = 5;
    private static final String OPENING = "«“„";
    private static final Pattern CLOSING = Pattern.compile("[»”“]");
    private static final Pattern SENTENCE = Pattern.compile("[.!?,;:…\\n—]");

    private Quotes() {}

    /** What is quoted from a word on; null where that is no name. */
    static @Nullable Run from(int at, Passage passage, String text) {
        int start = passage.word(at).start();
        if (!isQuoted(text, start) || passage.word(at).shape() == Shape.LOWER) {
            return null;
        }
        var closing = CLOSING.matcher(text).region(start, Math.min(text.length(), start + 120));
        if (!closing.find()
                || SENTENCE.matcher(text.substring(start, closing.start())).find()) {
            return null;
        }
        int end = at;
        while (end < passage.size() && passage.word(end).end() <= closing.start()) {
            if (passage.isKnown(end)) {
                return null;
            }
            end++;
        }
        return end - at <= MOST_WORDS ? new Run(passage, at, end) : null;
    }

    /** Whether a quotation mark opens right before a place, within a sentence. */
    static boolean isQuoted(String text, int place) {
        return place > 2
                && OPENING.indexOf(text.charAt(place - 1)) >= 0
                && Character.isWhitespace(text.charAt(place - 2))
                && Character.isLetterOrDigit(text.charAt(place - 3));
    }
}
