package news.dateline.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a query found.
 *
 * @param total how many stories the query finds in all; a moment after a withdrawal it may be one too many. Sorted by
 *     relevance, what was published since the first page was asked for is left out of this and of all counts
 * @param previous what {@link StoryQuery#before} asks for the page before with; null on the first one
 * @param next what {@link StoryQuery#after} asks for the following page with; null on the last one
 * @param counts of stories for the values of each facet that was asked for, those with most first; a facet to which the
 *     query is narrowed is counted as if it were not
 * @param named the concepts that the words name, the first first
 * @param fit how well they fit the words; where there are none, nothing fits at all
 * @param isCut whether there is more, which only a sort by date shows
 */
public record SearchPage(
        List<Hit> hits,
        long total,
        @Nullable String previous,
        @Nullable String next,
        boolean isCut,
        Fit fit,
        List<UUID> named,
        Map<Facet, Map<String, Long>> counts) {

    public SearchPage {
        hits = List.copyOf(hits);
        named = List.copyOf(named);
        counts = Map.copyOf(counts);
    }

    /** Whether there are some, but no story has the words as they were typed. */
    public boolean isInexact() {
        return total > 0 && fit != Fit.ALL_WORDS;
    }
}
