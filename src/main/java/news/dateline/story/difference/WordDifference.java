package news.dateline.story.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What differs between two texts, by words within paragraphs. */
public final class WordDifference {

    /** Beyond this, comparing word by word takes longer than anybody waits. */
    private static final int MOST_WORDS = 4_000;

    private WordDifference() {}

    /** The stretches in their order; what was removed stands before what came in its place. */
    public static List<Piece> between(String older, String newer) {
        return Piece.joined(
                paragraphs(older, newer).stream().flatMap(Paragraph::pieces).toList());
    }

    /** The same, but paragraphs that were only moved are kept where they stand now, and nowhere else. */
    public static List<Piece> withoutMoves(String older, String newer) {
        return Piece.joined(paragraphs(older, newer).stream()
                .flatMap(paragraph -> Stream.concat(paragraph.wordsWithoutMove(), paragraph.gap().stream()))
                .toList());
    }

    /** The same paragraph by paragraph; those that were removed stand before those that came in their place. */
    public static List<Paragraph> paragraphs(String older, String newer) {
        return new Paragraphs(Block.of(older), Block.of(newer)).compared();
    }

    static List<Piece> words(String older, String newer) {
        List<String> before = Words.of(older);
        List<String> after = Words.of(newer);
        if (before.size() + after.size() > MOST_WORDS) {
            return Piece.replacing(older, newer);
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : Tidying.of(Stretch.between(before, after, MOST_WORDS), before, after)) {
            pieces.add(new Piece(Fate.KEPT, text(before, at, stretch.start())));
            pieces.add(new Piece(Fate.REMOVED, text(before, stretch.start(), stretch.end())));
            pieces.add(new Piece(Fate.ADDED, text(after, stretch.from(), stretch.to())));
            at = stretch.end();
        }
        pieces.add(new Piece(Fate.KEPT, text(before, at, before.size())));
        return Piece.joined(pieces);
    }

    private static String text(List<String> tokens, int from, int to) {
        return String.join("", tokens.subList(from, to));
    }
}
