package news.dateline.reader.story;

import news.dateline.story.PublishedRevisions.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Leads to what became of a story.
 *
 * @param changes how often it changed, at least once
 * @param path with the prefix of the story's language
 * @param updateNote what readers were told is new since it was last updated; empty where nothing was said
 */
public record HistoryLink(int changes, String path, String updateNote) {

    /** @return null for a story that never changed */
    static @Nullable HistoryLink of(Tally tally, @Nullable String story) {
        int changes = (int) tally.texts() - 1;
        String note = tally.updateNote();
        return changes <= 0 ? null : new HistoryLink(changes, story + "/history", note == null ? "" : note);
    }
}
