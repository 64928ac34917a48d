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
        String words, Map<Kind, Set<UUID>> about, Sort sort, @Nullable String after) {

    public StoryQuery {
        about = Map.copyOf(about);
        sort = words.isBlank() && sort == Sort.RELEVANCE ? Sort.NEWEST : sort;
    }
}
