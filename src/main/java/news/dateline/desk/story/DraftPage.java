package news.dateline.desk.story;

import java.util.List;
import java.util.UUID;
import news.dateline.desk.When;
import news.dateline.story.difference.Piece;

/**
 * Text of one's own that was not saved.
 *
 * @param key of its form
 * @param onto the number of the revision that it was written on; 0 for none
 * @param differences from what is saved
 */
record DraftPage(UUID key, UUID story, String headline, When when, int onto, List<Difference> differences) {

    record Difference(String label, List<Piece> pieces) {}
}
