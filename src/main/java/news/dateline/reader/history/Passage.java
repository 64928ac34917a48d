package news.dateline.reader.history;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.story.difference.Fate;
import news.dateline.story.difference.Paragraph;
import news.dateline.story.difference.Piece;

/**
 * A stretch of a text as its difference is shown.
 *
 * @param paragraphs of each what it is made of; several only of what did not change
 */
public record Passage(Kind kind, List<List<Piece>> paragraphs) {

    /** What is to be said of it. */
    public enum Kind {
        CHANGED,
        MOVED_AWAY,
        MOVED_HERE,
        KEPT,
        /** The same as before, and more of it than anybody reads again. */
        FOLDED
    }

    /** In characters; about two lines on a phone. */
    private static final int SHORT = 100;

    static Passage of(Paragraph paragraph) {
        List<Piece> words = paragraph.words().stream().map(Passage::visible).toList();
        return new Passage(kind(paragraph), List.of(words));
    }

    /** Where a paragraph was cut in two, or two became one, there is no word to mark. */
    private static Piece visible(Piece piece) {
        boolean isCut = piece.fate() != Fate.KEPT
                && piece.text().isBlank()
                && piece.text().contains("\n");
        if (!isCut) {
            return piece;
        }
        return new Piece(piece.fate(), piece.fate() == Fate.ADDED ? "¶\n\n" : "¶ ");
    }

    private static Kind kind(Paragraph paragraph) {
        if (paragraph.isMoved()) {
            return paragraph.is(Fate.REMOVED) ? Kind.MOVED_AWAY : Kind.MOVED_HERE;
        }
        if (!paragraph.isKept()) {
            return Kind.CHANGED;
        }
        int length = paragraph.words().stream()
                .mapToInt(piece -> piece.text().length())
                .sum();
        return length > SHORT ? Kind.FOLDED : Kind.KEPT;
    }

    /** Both, of which neither changed. */
    Passage and(Passage next) {
        return new Passage(
                Kind.FOLDED,
                Stream.concat(paragraphs.stream(), next.paragraphs.stream()).toList());
    }

    boolean isKept() {
        return kind == Kind.KEPT || kind == Kind.FOLDED;
    }
}
