package news.dateline.search;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What someone looks for among the published stories.
 *
 * @param words all of which a story must have; {@code "a phrase"} in quotes, {@code -without} this word; may be empty
 * @param about for each kind, concepts any of which a story must be about, or about something below them
 * @param after {@link SearchPage#next()} of the page before, null for the first page; goes with one sort only
 */
public record StoryQuery(
        String words,
        Map<Kind, Set<UUID>> about,
        Sort sort,
        @Nullable String after) {

    /** Each word is looked for in several fields, and the engine takes no more than 1,024 of all together. */
    public static final int MAX_LENGTH = 250;

    public StoryQuery {
        words = tidy(words);
        about = Map.copyOf(about);
        sort = words.isEmpty() && sort == Sort.RELEVANCE ? Sort.NEWEST : sort;
    }

    /** What of a typed text is looked for. */
    public static String tidy(String typed) {
        return Words.tidy(typed);
    }
}
