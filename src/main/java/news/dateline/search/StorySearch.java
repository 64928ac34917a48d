package news.dateline.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final NumberedConcepts numbered;
    private final Clock clock;

    StorySearch(
            IndexAccess index,
            PublishedStories stories,
            KnownNames known,
            NumberedConcepts numbered,
            Clock clock) {
        this.index = index;
        this.stories = stories;
        this.known = known;
        this.numbered = numbered;
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
        Edition names = known.latest();
        Naming naming = new Naming(terms, names);
        List<Asked> attempts = Wording.of(terms, naming.synonyms());
        Function<Asked, IndexQuery.Result> ask = asker(query, start, names, search -> search.run(counted));

        Asked asked = attempts.get(0);
        IndexQuery.Result result = ask.apply(asked);
        for (int i = 1; i < attempts.size() && result.total() == 0; i++) {
            asked = attempts.get(i);
            result = ask.apply(asked);
        }
        return page(result, start, asked.fit(), naming.concepts());
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
        Function<Asked, List<UUID>> ask = asker(query, start, names, search -> search.ids(most));
        List<UUID> found = Wording.of(terms, new Naming(terms, names).synonyms()).stream()
                .map(ask)
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
        Map<UUID, StorySummary> published = stories.summariesById(found);
        return found.stream().map(published::get).filter(Objects::nonNull).toList();
    }

    /** All that it asks has one deadline. */
    private <T> Function<Asked, T> asker(
            StoryQuery query, PageStart start, Edition names, Function<IndexQuery, T> question) {
        Deadline deadline = Deadline.start();
        return asked -> index.ask(session -> question.apply(new IndexQuery(
                session,
                new Criteria(query, asked, start.asOf()),
                start,
                counts -> numbered.named(counts, names),
                deadline)));
    }

    private SearchPage page(IndexQuery.Result result, PageStart start, Fit fit, List<UUID> named) {
        List<IndexedHit> found = result.hits();
        boolean goesOn = found.size() > PAGE_SIZE;
        List<IndexedHit> shown = goesOn ? found.subList(0, PAGE_SIZE) : found;
        String next = goesOn ? start.next(shown.get(PAGE_SIZE - 1)) : null;
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
