package news.dateline.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.shared.text.Markdown;
import news.dateline.story.difference.Fate;
import news.dateline.story.difference.Piece;
import news.dateline.story.difference.WordDifference;

/**
 * Words that gave way to others.
 *
 * @param was empty where words came in addition
 * @param became empty where words went without others
 * @param before a few words that now stand before them in the same line; empty where none do
 * @param after likewise
 */
@Embeddable
public record Replaced(
        @Column(nullable = false) String was,
        @Column(nullable = false) String became,
        @Column(name = "words_before", nullable = false) String before,
        @Column(name = "words_after", nullable = false) String after) {

    private static final int MOST = 20;
    private static final int BRIDGED = 12;

    /** What readers of one text find different in another; changes a few letters apart are one. */
    static List<Replaced> between(StoryText older, StoryText newer) {
        return Stream.of(
                        between(older.headline(), newer.headline()),
                        between(older.standfirst(), newer.standfirst()),
                        between(Markdown.text(older.body()), Markdown.text(newer.body())))
                .flatMap(List::stream)
                .limit(MOST)
                .toList();
    }

    private static List<Replaced> between(String older, String newer) {
        List<Replaced> replaced = new ArrayList<>();
        StringBuilder was = new StringBuilder();
        StringBuilder became = new StringBuilder();
        int at = 0;
        for (Piece piece : WordDifference.withoutMoves(older, newer)) {
            boolean bridge = piece.fate() == Fate.KEPT
                    && piece.text().length() <= BRIDGED
                    && !piece.text().contains("\n")
                    && was.length() + became.length() > 0;
            if (piece.fate() == Fate.KEPT && !bridge) {
                end(was, became, newer, at, replaced);
                at += piece.text().length();
                continue;
            }
            if (piece.fate() != Fate.ADDED) {
                was.append(piece.text());
            }
            if (piece.fate() != Fate.REMOVED) {
                became.append(piece.text());
                at += piece.text().length();
            }
        }
        end(was, became, newer, at, replaced);
        return replaced;
    }

    /** @param at where in the newer text the words end */
    private static void end(StringBuilder was, StringBuilder became, String newer, int at, List<Replaced> replaced) {
        String words = became.toString().strip();
        if (!words.equals(was.toString().strip())) {
            String before = newer.substring(0, at - became.length());
            replaced.add(new Replaced(
                    was.toString().strip(), words, Around.before(before), Around.after(newer.substring(at))));
        }
        was.setLength(0);
        became.setLength(0);
    }
}
