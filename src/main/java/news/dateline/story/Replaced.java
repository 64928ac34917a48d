package news.dateline.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.shared.text.Markdown;
import news.dateline.story.WordDifference.Fate;
import news.dateline.story.WordDifference.Piece;

/**
 * Words that gave way to others.
 *
 * @param was empty where words came in addition
 * @param became empty where words went without others
 */
@Embeddable
public record Replaced(
        @Column(nullable = false) String was,
        @Column(nullable = false) String became) {

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
        for (Piece piece : WordDifference.between(older, newer)) {
            boolean bridge = piece.fate() == Fate.KEPT
                    && piece.text().length() <= BRIDGED
                    && !piece.text().contains("\n")
                    && was.length() + became.length() > 0;
            if (piece.fate() == Fate.KEPT && !bridge) {
                end(was, became, replaced);
                continue;
            }
            if (piece.fate() != Fate.ADDED) {
                was.append(piece.text());
            }
            if (piece.fate() != Fate.REMOVED) {
                became.append(piece.text());
            }
        }
        end(was, became, replaced);
        return replaced;
    }

    private static void end(StringBuilder was, StringBuilder became, List<Replaced> replaced) {
        Replaced change = new Replaced(was.toString().strip(), became.toString().strip());
        if (!change.was().equals(change.became())) {
            replaced.add(change);
        }
        was.setLength(0);
        became.setLength(0);
    }
}
