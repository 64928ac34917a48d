package news.dateline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of hits begins or ends, and how well its hits fit: what is published meanwhile may fit better, and would make
 * another list of the pages beside it.
 *
 * @param place as {@link PageStart} reads it; null for the first page
 */
record StoryCursor(@Nullable Fit fit, @Nullable String place) {

    private static final String NEARLY = "nearly.";
    private static final String MOST_WORDS = "most.";

    static StoryCursor parse(@Nullable String text) {
        if (text == null) {
            return new StoryCursor(null, null);
        }
        if (text.startsWith(NEARLY)) {
            return new StoryCursor(Fit.NEARLY, text.substring(NEARLY.length()));
        }
        return text.startsWith(MOST_WORDS)
                ? new StoryCursor(Fit.MOST_WORDS, text.substring(MOST_WORDS.length()))
                : new StoryCursor(Fit.ALL_WORDS, text);
    }

    /** Those of what could be asked for that go on with the page before. */
    List<Asked> among(List<Asked> attempts) {
        List<Asked> same = attempts.stream().filter(asked -> asked.fit() == fit).toList();
        return fit == null || same.isEmpty() ? attempts : same;
    }

    static @Nullable String write(Fit fit, @Nullable String place) {
        return place == null || fit == Fit.ALL_WORDS ? place : (fit == Fit.NEARLY ? NEARLY : MOST_WORDS) + place;
    }
}
