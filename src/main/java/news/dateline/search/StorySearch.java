package news.dateline.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.UnavailableException;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.stereotype.Service;

/** Finds published stories. The index says which; what they say comes from the database. */
@Service
public class StorySearch {

    public static final int PAGE_SIZE = 20;

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
     * Only what fits to the word: for those who are told of what is new.
     *
     * @throws BadCursorException when no page of this query begins there
     * @throws UnavailableException while the index does not answer
     */
    public SearchPage exactly(StoryQuery query) {
        return find(query, Set.of(), 1);
    }

    /**
     * @throws BadCursorException when no page of this query begins there
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
     * @throws UnavailableException while the index does not answer
     */
    public SearchPage find(StoryQuery query, Set<Facet> counted) {
        return find(query, counted, Fit.values().length);
    }

    private SearchPage find(StoryQuery query, Set<Facet> counted, int mostAttempts) {
        StoryCursor cursor = StoryCursor.parse(query.after());
        PageStart start = PageStart.of(query.sort(), cursor.after(), clock.instant());
        List<Term> terms = Words.parse(query.words());
        Edition names = known.latest();
        Naming naming = new Naming(terms, names);
        List<Asked> attempts = cursor.among(Wording.of(terms, naming.synonyms())).stream()
                .limit(mostAttempts)
                .toList();
        Function<Asked, IndexQuery> ask = asker(query, start);
        for (Asked asked : attempts.subList(0, attempts.size() - 1)) {
            Optional<IndexQuery.Result> result =
                    index.ask(session -> ask.apply(asked).runIfAnyFits(session, counted));
            if (result.isPresent()) {
                return page(result.get(), start, asked.fit(), naming.concepts());
            }
        }
        Asked last = attempts.get(attempts.size() - 1);
        IndexQuery.Result result = index.ask(session -> ask.apply(last).run(session, counted));
        return page(result, start, last.fit(), naming.concepts());
    }

    /**
     * The best that a query finds, with nothing beside them.
     *
     * @throws UnavailableException while the index does not answer
     */
    public List<StorySummary> best(StoryQuery query, int most) {
        PageStart start = PageStart.of(query.sort(), null, clock.instant());
        List<Term> terms = Words.parse(query.words());
        Edition names = known.latest();
        Function<Asked, IndexQuery> ask = asker(query, start);
        List<UUID> found = Wording.of(terms, new Naming(terms, names).synonyms()).stream()
                .map(asked -> index.ask(session -> ask.apply(asked).ids(session, most)))
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
        Map<UUID, StorySummary> published = stories.summariesById(found);
        return found.stream().map(published::get).filter(Objects::nonNull).toList();
    }

    /** All that is asked for has one deadline. */
    private Function<Asked, IndexQuery> asker(StoryQuery query, PageStart start) {
        Deadline deadline = Deadline.start();
        return asked -> new IndexQuery(new Criteria(query, asked, start.asOf()), start, index::tally, deadline);
    }

    private SearchPage page(IndexQuery.Result result, PageStart start, Fit fit, List<UUID> named) {
        List<IndexedHit> found = result.hits();
        boolean goesOn = found.size() > PAGE_SIZE;
        List<IndexedHit> shown = goesOn ? found.subList(0, PAGE_SIZE) : found;
        String next = goesOn ? StoryCursor.write(fit, start.next(shown.get(PAGE_SIZE - 1))) : null;
        return new SearchPage(
                readAgain(shown), result.total(), next, goesOn && next == null, fit, named, result.counts());
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
