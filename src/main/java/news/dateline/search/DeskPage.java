package news.dateline.search;

import java.util.List;
import news.dateline.story.StoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A page of what the desk's search found.
 *
 * @param next what {@link DeskQuery#after} asks for the following page with; null on the last one
 * @param isCut whether there is more, which only the latest change first shows
 * @param fit how well they fit the words; where there are none, nothing fits at all
 */
public record DeskPage(List<StoryEntry> stories, @Nullable String next, boolean isCut, Fit fit) {

    public DeskPage {
        stories = List.copyOf(stories);
    }

    /** Whether there are some, but no story has the words as they were typed. */
    public boolean isInexact() {
        return !stories.isEmpty() && fit != Fit.ALL_WORDS;
    }
}
