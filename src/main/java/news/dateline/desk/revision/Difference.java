package news.dateline.desk.revision;

import java.util.List;
import java.util.UUID;
import news.dateline.story.difference.Fate;
import news.dateline.story.difference.Piece;
import news.dateline.story.difference.WordDifference;

/**
 * What differs between two revisions of a story.
 *
 * @param latest the number of the working revision
 */
record Difference(UUID id, int from, int to, int latest, List<Change> changes) {

    /** A field that differs. */
    record Change(String label, List<Piece> pieces) {

        static Change of(String label, String older, String newer) {
            return new Change(label, WordDifference.between(older, newer));
        }

        /** As it was. */
        public List<Piece> older() {
            return pieces.stream().filter(piece -> piece.fate() != Fate.ADDED).toList();
        }

        public List<Piece> newer() {
            return pieces.stream().filter(piece -> piece.fate() != Fate.REMOVED).toList();
        }
    }

    public String path() {
        return "/admin/stories/" + id;
    }
}
