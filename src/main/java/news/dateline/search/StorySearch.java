package news.dateline.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.UnavailableException;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.paging.StartOfListException;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds published stories. The index says which; what they say comes from the database. */
@Service
public class StorySearch {

    public static final int PAGE_SIZE = 10;

    private static final IndexQuery.Extent PAGE = new IndexQuery.Extent(PAGE_SIZE, true);

    private final IndexAccess index;
    private final PublishedStories stories;
    private final KnownNames known;
    private final TrialSearch trial;
    private final FoundPages pages;
    private final Clock clock;

    StorySearch(
            IndexAccess index,
            PublishedStories stories,
            KnownNames known,
            TrialSearch trial,
            FoundPages pages,
            Clock clock) {
        this.index = index;
        this.stories = stories;
        this.known = known;
        this.trial = trial;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Only what fits to the word, for those who are told of what is new; without passages.
     *
     * @param size of a page
     * @throws BadCursorException when no page of this query begins there
     * @throws StartOfListException when the page before is the first one
     * @throws UnavailableException while the index does not answer
     */
    public SearchPage exactly(StoryQuery query, int size) {
        return find(query, Set.of(), new IndexQuery.Extent(size, false), 1);
    }

    /**
     * Without passages, for those who have no use for them.
     *
     * @param size of a page
     * @throws BadCursorException when no page of this query begins there
     * @throws StartOfListException when the page before is the first one
     * @throws UnavailableException while the index does not answer
     */
    public SearchPage list(StoryQuery query, int size) {
        return find(query, Set.of(), new IndexQuery.Extent(size, false), Fit.values().length);
    }

    /**
     * @throws BadCursorException when no page of this query begins there
     * @throws StartOfListException when the page before is the first one
     * @throws UnavailableException while the index does not answer
     */
    public SearchPage find(StoryQuery query) {
        return find(query, Set.of());
    }

    /**
     * Not to be called inside a transaction.
     *
     * @param counted the facets to count the found stories by
     * @throws BadCursorException when no page of this query begins there
     * @throws StartOfListException when the page before is the first one
     * @throws UnavailableException while the index does not answer
     */
    public SearchPage find(StoryQuery query, Set<Facet> counted) {
        return find(query, counted, PAGE, Fit.values().length);
    }

    private SearchPage find(StoryQuery query, Set<Facet> counted, IndexQuery.Extent extent, int mostAttempts) {
        PageKey<@Nullable String> key = PageKey.of(query.after(), query.before(), place -> place);
        StoryCursor cursor = StoryCursor.parse(key.place());
        PageStart start = PageStart.of(
                listed(extent.size()), query.sort(), new PageKey<>(cursor.place(), key.side()), clock.instant());
        List<Term> terms = Words.parse(query.words());
        Edition names = known.latestShown();
        Naming naming = new Naming(terms, names);
        List<Asked> attempts = cursor.among(Wording.of(terms, naming)).stream()
                .limit(mostAttempts)
                .toList();
        Function<Asked, IndexQuery> ask = asker(query, start, extent, null);
        IndexQuery.Result guessed = null;
        for (Asked asked : attempts.subList(0, attempts.size() - 1)) {
            IndexQuery.Result result = ask.apply(asked).runIfAnyFits(counted).orElse(null);
            if (result != null && guessed == null && isGuessed(asked, result, query, extent)) {
                guessed = result;
            } else if (result != null) {
                return page(result, guessed, asked.fit(), extent, named(query, naming));
            }
        }
        Asked last = attempts.get(attempts.size() - 1);
        return page(ask.apply(last).run(counted), guessed, last.fit(), extent, named(query, naming));
    }

    /**
     * Whether a few are found, all by what the words are guessed to be in Cyrillic: those with a letter wrong in the words
     * are wanted as much.
     */
    private boolean isGuessed(Asked asked, IndexQuery.Result result, StoryQuery query, IndexQuery.Extent extent) {
        return asked.fit() == Fit.ALL_WORDS
                && result.total() <= extent.size()
                && !asked.inCyrillic().isEmpty()
                && !asker(query.unnarrowed(), result.start(), extent, null)
                        .apply(asked.inLatin())
                        .findsAny();
    }

    private SearchPage page(
            IndexQuery.Result result,
            IndexQuery.@Nullable Result guessed,
            Fit fit,
            IndexQuery.Extent extent,
            List<UUID> named) {
        return guessed != null && guessed.total() == result.total()
                ? pages.page(guessed, extent, Fit.ALL_WORDS, named)
                : pages.page(result, extent, fit, named);
    }

    /**
     * The best that a query finds, with nothing beside them.
     *
     * @throws UnavailableException while the index does not answer
     */
    public List<StorySummary> best(StoryQuery query, int most) {
        Function<Asked, IndexQuery> ask = asker(query, most, null);
        List<UUID> found = worded(query).stream()
                .map(asked -> ask.apply(asked).ids())
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
        Map<UUID, StorySummary> published = stories.summariesById(found);
        return found.stream().map(published::get).filter(Objects::nonNull).toList();
    }

    /**
     * Those of some stories that fit to the word. Not to be called inside a transaction.
     *
     * @throws UnavailableException while the index does not answer
     */
    public Set<UUID> among(Set<UUID> some, StoryQuery query) {
        Set<String> ids = some.stream().map(UUID::toString).collect(Collectors.toSet());
        List<Term> terms = Words.parse(query.words());
        return some.isEmpty()
                ? Set.of()
                : Set.copyOf(asker(query, some.size(), ids)
                        .apply(Wording.exactly(terms, new Naming(terms, known.latestShown())))
                        .ids());
    }

    private List<Asked> worded(StoryQuery query) {
        List<Term> terms = Words.parse(query.words());
        return Wording.of(terms, new Naming(terms, known.latestShown()));
    }

    private static PageStart.Listed listed(int size) {
        return new PageStart.Listed(PageStart.TIME, PageStart.TIME, size);
    }

    /** Of the first so many of a list, with nothing beside them. */
    private Function<Asked, IndexQuery> asker(StoryQuery query, int most, @Nullable Set<String> among) {
        PageStart start =
                PageStart.of(listed(most), query.sort(), PageKey.of(null, null, none -> none), clock.instant());
        return asker(query, start, new IndexQuery.Extent(most, false), among);
    }

    /** All that is asked for has one deadline. */
    private Function<Asked, IndexQuery> asker(
            StoryQuery query, PageStart start, IndexQuery.Extent extent, @Nullable Set<String> among) {
        Deadline deadline = Deadline.start();
        return asked -> new IndexQuery(new Criteria(query, asked, start.asOf(), among), start, extent, index, deadline);
    }

    /** What some story has as it was typed is no name with a wrong letter. */
    private List<UUID> named(StoryQuery query, Naming naming) {
        return naming.isNear() && trial.isWritten(query.words()) ? List.of() : naming.concepts();
    }
}
