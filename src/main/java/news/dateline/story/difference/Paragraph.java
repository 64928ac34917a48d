package news.dateline.story.difference;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paragraph of two texts, in either of them or in both.
 *
 * @param gap the empty lines behind it
 * @param isMoved whether it stands, just as it is, in another place of the other text
 */
public record Paragraph(List<Piece> words, List<Piece> gap, boolean isMoved) {

    Stream<Piece> pieces() {
        return Stream.concat(words.stream(), gap.stream());
    }

    Stream<Piece> wordsWithoutMove() {
        return isMoved
                ? words.stream()
                        .filter(piece -> piece.fate() != Fate.REMOVED)
                        .map(piece -> new Piece(Fate.KEPT, piece.text()))
                : words.stream();
    }

    /** Whether it reads the same in both texts. */
    public boolean isKept() {
        return is(Fate.KEPT);
    }

    /** Whether all of it is in one text only. */
    public boolean is(Fate fate) {
        return words.stream().allMatch(piece -> piece.fate() == fate);
    }

    static Paragraph of(Fate fate, Block block) {
        return new Paragraph(
                Piece.joined(List.of(new Piece(fate, block.text()))),
                Piece.joined(List.of(new Piece(fate, block.gap()))),
                false);
    }

    Paragraph asMoved() {
        return new Paragraph(words, gap, true);
    }

    /** Of a paragraph that is in one text only, or the same in both. */
    String text() {
        return words.size() == 1 ? words.get(0).text() : "";
    }
}
