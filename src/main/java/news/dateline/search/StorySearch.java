package news.dateline.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
        PageStart start = PageStart.of(query.sort(), query.after(), clock.instant());
        List<Term> terms = Words.parse(query.words());
        Naming naming = new Naming(terms, known.latest());
        Wording wording = Wording.of(terms, naming.synonyms());

        Function<String, IndexQuery.Result> ask = asker(query, start, search -> search.run(counted));
        IndexQuery.Result exact = ask.apply(wording.strict());
        boolean nothing = exact.total() == 0 && wording.isRelaxable();
        IndexQuery.Result result = nothing ? ask.apply(wording.relaxed()) : exact;
        return page(result, start, nothing && result.total() > 0, naming.concepts());
    }

    /**
     * The best that a query finds, with nothing beside them.
     *
     * @throws UnavailableException while the index does not answer
     */
    public List<StorySummary> best(StoryQuery query, int most) {
        PageStart start = PageStart.of(query.sort(), null, clock.instant());
        List<Term> terms = Words.parse(query.words());
        Wording wording = Wording.of(terms, new Naming(terms, known.latest()).synonyms());
        Function<String, List<UUID>> ask = asker(query, start, search -> search.ids(most));
        List<UUID> exact = ask.apply(wording.strict());
        List<UUID> found = exact.isEmpty() && wording.isRelaxable() ? ask.apply(wording.relaxed()) : exact;
        Map<UUID, StorySummary> published = stories.summariesById(found);
        return found.stream().map(published::get).filter(Objects::nonNull).toList();
    }

    /** All that it asks has one deadline. */
    private <T> Function<String, T> asker(StoryQuery query, PageStart start, Function<IndexQuery, T> question) {
        Deadline deadline = Deadline.start();
        return words -> index.ask(session ->
                question.apply(new IndexQuery(session, new Criteria(query, words, start.asOf()), start, deadline)));
    }

    private SearchPage page(IndexQuery.Result result, PageStart start, boolean inexact, List<UUID> named) {
        List<IndexedHit> found = result.hits();
        boolean goesOn = found.size() > PAGE_SIZE;
        List<IndexedHit> shown = goesOn ? found.subList(0, PAGE_SIZE) : found;
        String next = goesOn ? start.next(shown.get(PAGE_SIZE - 1)) : null;
        return new SearchPage(
                readAgain(shown), result.total(), next, goesOn && next == null, inexact, named, result.counts());
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
