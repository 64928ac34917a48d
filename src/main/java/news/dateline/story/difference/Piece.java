package news.dateline.story.difference;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text that is in both, or only in the older, or only in the newer one. */
public record Piece(Fate fate, String text) {

    /** The same with as few pieces as can be, of which none is empty. */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).fate == piece.fate) {
                joined.set(last, new Piece(piece.fate, joined.get(last).text + piece.text));
            } else if (!piece.text.isEmpty()) {
                joined.add(piece);
            }
        }
        return List.copyOf(joined);
    }

    /** One text in the place of another. */
    static List<Piece> replacing(String was, String became) {
        return joined(List.of(new Piece(Fate.REMOVED, was), new Piece(Fate.ADDED, became)));
    }
}
