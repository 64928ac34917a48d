package news.dateline.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

    public static final int MAX_LENGTH = 250;

    public StoryQuery(String words, Map<Facet, Set<String>> only, Days days, Sort sort, @Nullable String after) {
        this(words, only, days, sort, after, null);
    }

    public StoryQuery {
        words = words(words);
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

        public boolean include(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** A typed text without what nobody can type, and not too long. */
    public static String tidy(String typed) {
        return Words.tidy(typed);
    }

    /** What of a typed text is looked for; empty where there is no word in it. */
    public static String words(String typed) {
        return Words.searched(tidy(typed));
    }

    /** The first of what was typed that is left out as there are too many words, or too long ones. */
    public static Optional<String> leftOut(String typed) {
        return Words.leftOut(typed);
    }

    /** What could be left out of some words, with what remains then; only where a story still has to have some word. */
    public static Map<String, String> shorter(String words) {
        Map<String, String> shorter = Words.shorter(words);
        shorter.values().removeIf(rest -> !isForWords(rest));
        return shorter;
    }

    /** The same search for other words. */
    public StoryQuery withWords(String others) {
        return new StoryQuery(others, only, days, sort, null);
    }

    /** The same words among all stories. */
    public StoryQuery unnarrowed() {
        return new StoryQuery(words, Map.of(), Days.ALL, sort, null);
    }

    /** Whether stories have to have some word. */
    public boolean isForWords() {
        return isForWords(words);
    }

    private static boolean isForWords(String words) {
        return Words.parse(words).stream().anyMatch(term -> !term.unwanted());
    }
}
