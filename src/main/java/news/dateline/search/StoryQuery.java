package news.dateline.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What someone looks for among the published stories.
 *
 * @param words all of which a story should have ({@link Fit}); {@code "a phrase"} in quotes, {@code -without} this word, {@code one OR
 *     another}; the last may be half typed; may be empty
 * @param only for each facet, values of which a story must have one
 * @param days of publication, as in the stories' addresses
 * @param after {@link SearchPage#next()} of the page before, null for the first page; goes with one sort only
 * @param before {@link SearchPage#previous()} of the page after; null unless that is where one comes from
 */
public record StoryQuery(
        String words,
        Map<Facet, Set<String>> only,
        Days days,
        Sort sort,
        @Nullable String after,
        @Nullable String before) {

    /** Each word is looked for in several fields, and the engine takes no more than 1,024 of all together. */
    public static final int MAX_LENGTH = 250;

    public StoryQuery(String words, Map<Facet, Set<String>> only, Days days, Sort sort, @Nullable String after) {
        this(words, only, days, sort, after, null);
    }

    public StoryQuery {
        words = tidy(words);
        only = only.entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> Set.copyOf(facet.getValue())));
        sort = words.isEmpty() && sort == Sort.RELEVANCE ? Sort.NEWEST : sort;
    }

    /**
     * @param from the first; null for no beginning
     * @param to the last; null for no end
     */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

        public static final Days ALL = new Days(null, null);

        public boolean areAll() {
            return from == null && to == null;
        }
    }

    /** What of a typed text is looked for. */
    public static String tidy(String typed) {
        return Words.tidy(typed);
    }
}
