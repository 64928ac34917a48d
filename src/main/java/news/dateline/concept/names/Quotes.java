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
    private static final int SHORTEST = 3;
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
        return end - at <= MOST_WORDS && isName(at, end, passage, text.charAt(start - 1))
                ? new Run(passage, at, end)
                : null;
    }

    /** In curly quotation marks, as English has them for what somebody said, a name ends as it begins. */
    private static boolean isName(int at, int end, Passage passage, char opening) {
        boolean isNo = NameSigns.isNoName(passage.key(at)) || passage.key(at).length() < SHORTEST;
        boolean isWhole = opening == OPENING.charAt(0) || passage.word(end - 1).shape() != Shape.LOWER;
        return isWhole && !passage.isShouted(at) && (end - at > 1 || !isNo && !passage.isNamed(passage.key(at)));
    }

    /** Whether a quotation mark opens right before a place, within a sentence. */
    private static boolean isQuoted(String text, int place) {
        return place > 2
                && OPENING.indexOf(text.charAt(place - 1)) >= 0
                && Character.isWhitespace(text.charAt(place - 2))
                && Character.isLetterOrDigit(text.charAt(place - 3));
    }
}
