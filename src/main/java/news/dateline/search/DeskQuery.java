package news.dateline.search;

import news.dateline.story.StoryFilter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for on the desk.
 *
 * @param words as in {@link StoryQuery}
 * @param filter with those whose stories they may see
 * @param sort by relevance or by the latest change
 * @param after {@link DeskPage#next()} of the page before, null for the first page; goes with one sort only
 */
public record DeskQuery(
        String words,
        StoryFilter filter,
        Sort sort,
        @Nullable String after) {

    public DeskQuery {
        words = StoryQuery.tidy(words);
        if (sort == Sort.OLDEST) {
            throw new IllegalArgumentException("The desk has no use for the oldest");
        }
    }

    /** Whether there is a word that the index could be asked for. */
    public boolean hasWords() {
        return !Words.parse(words).isEmpty();
    }
}
