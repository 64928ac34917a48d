package news.dateline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a query found.
 *
 * @param total how many stories the query finds in all; a moment after a withdrawal it may be one too many
 * @param next what {@link StoryQuery#after} asks for the following page with; null on the last one
 * @param isCut whether there is more, which only a sort by date shows
 */
public record SearchPage(
        List<Hit> hits, long total, @Nullable String next, boolean isCut) {

    public SearchPage {
        hits = List.copyOf(hits);
    }
}
