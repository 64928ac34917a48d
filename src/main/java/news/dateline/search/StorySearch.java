package news.dateline.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Clock clock;

    StorySearch(IndexAccess index, PublishedStories stories, KnownNames known, Clock clock) {
        this.index = index;
        this.stories = stories;
        this.known = known;
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
        List<Asked> attempts = cursor.among(Wording.of(terms, naming.synonyms())).stream()
                .limit(mostAttempts)
                .toList();
        Function<Asked, IndexQuery> ask = asker(query, start, extent, null);
        for (Asked asked : attempts.subList(0, attempts.size() - 1)) {
            Optional<IndexQuery.Result> result = ask.apply(asked).runIfAnyFits(counted);
            if (result.isPresent()) {
                return page(result.get(), start, extent, asked.fit(), naming.concepts());
            }
        }
        Asked last = attempts.get(attempts.size() - 1);
        return page(ask.apply(last).run(counted), start, extent, last.fit(), naming.concepts());
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
        return some.isEmpty()
                ? Set.of()
                : Set.copyOf(asker(query, some.size(), ids)
                        .apply(worded(query).get(0))
                        .ids());
    }

    private List<Asked> worded(StoryQuery query) {
        List<Term> terms = Words.parse(query.words());
        return Wording.of(terms, new Naming(terms, known.latestShown()).synonyms());
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

    private SearchPage page(
            IndexQuery.Result result, PageStart start, IndexQuery.Extent extent, Fit fit, List<UUID> named) {
        int size = extent.size();
        boolean more = result.hits().size() > size;
        if (start.isBack() && !more) {
            throw new StartOfListException();
        }
        List<IndexedHit> shown = new ArrayList<>(
                result.hits().subList(0, Math.min(size, result.hits().size())));
        if (start.isBack()) {
            Collections.reverse(shown);
        }
        if (shown.isEmpty()) {
            return new SearchPage(List.of(), result.total(), null, null, false, fit, named, result.counts());
        }
        IndexedHit first = shown.get(0);
        IndexedHit last = shown.get(shown.size() - 1);
        boolean goesOn = start.isBack() || more;
        String next = goesOn ? StoryCursor.write(fit, start.after(last.publishedAt(), last.storyId())) : null;
        String previous = StoryCursor.write(fit, start.before(first.publishedAt(), first.storyId()));
        return new SearchPage(
                readAgain(shown), result.total(), previous, next, goesOn && next == null, fit, named, result.counts());
    }

    private List<Hit> readAgain(List<IndexedHit> found) {
        Map<UUID, StorySummary> published =
                stories.summariesById(found.stream().map(IndexedHit::storyId).toList());
        return found.stream()
                .filter(hit -> published.containsKey(hit.storyId()))
                .map(hit -> hit.of(published.get(hit.storyId())))
                .toList();
    }
}
