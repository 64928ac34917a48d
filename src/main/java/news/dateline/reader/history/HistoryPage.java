package news.dateline.reader.history;

import news.dateline.shared.paging.KeysetPage;
import org.jspecify.annotations.Nullable;

/**
 * What readers had of a story, the latest first.
 *
 * @param changes how often it changed; 0 for a story that nobody ever changed
 * @param overall what follows the address of the history for all that changed since the first text; null where that is
 *     one change only
 */
public record HistoryPage(
        StoryHeading story,
        int changes,
        KeysetPage<HistoryLine> lines,
        @Nullable String overall) {}
