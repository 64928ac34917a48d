package news.dateline.story;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import news.dateline.shared.text.Markdown;
import news.dateline.shared.text.Passage;

/**
 * A sentence that rests on an entry of the ledger.
 *
 * @param before what stands before the words that are marked
 * @param words that are marked
 * @param after what follows them
 */
public record MarkedSentence(String before, String words, String after) {

    private static final int LONGEST = 300;

    /** The sentences of a text that mark an entry, in its order. */
    public static List<MarkedSentence> of(UUID entry, String markdown, Locale locale) {
        return Markdown.passages(markdown).stream()
                .filter(passage -> Mark.entryAt(passage.link().address())
                        .filter(entry::equals)
                        .isPresent())
                .map(passage -> of(passage, locale))
                .toList();
    }

    private static MarkedSentence of(Passage passage, Locale locale) {
        String words = passage.link().words();
        String text = passage.before() + words + passage.after();
        int start = passage.before().length();
        int end = start + words.length();
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text);
        int first = start == 0 ? 0 : sentences.preceding(start + 1);
        int last = end >= text.length() ? text.length() : sentences.following(Math.max(end - 1, 0));
        return new MarkedSentence(
                ending(text.substring(Math.min(first, start), start)),
                words,
                beginning(text.substring(end, Math.max(last, end)).stripTrailing()));
    }

    private static String ending(String text) {
        return text.length() <= LONGEST ? text : "…" + text.substring(text.length() - LONGEST);
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
