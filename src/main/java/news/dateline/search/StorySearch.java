package news.dateline.search;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.concept.names.KnownNames;
import news.dateline.shared.UnavailableException;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds published stories. The index says which; what they say comes from the database. */
@Service
public class StorySearch {

    public static final int PAGE_SIZE = 20;

    private final EntityManager entities;
    private final PublishedStories stories;
    private final KnownNames known;
    private final Engine engine;
    private final Clock clock;

    StorySearch(EntityManager entities, PublishedStories stories, KnownNames known, Engine engine, Clock clock) {
        this.entities = entities;
        this.stories = stories;
        this.known = known;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * @throws BadCursorException when no page of this query begins there
     * @throws UnavailableException while the index does not answer
     */
    @Transactional(readOnly = true)
    public SearchPage find(StoryQuery query) {
        return find(query, Set.of());
    }

    /**
     * @param counted the facets to count the found stories by
     * @throws BadCursorException when no page of this query begins there
     * @throws UnavailableException while the index does not answer
     */
    @Transactional(readOnly = true)
    public SearchPage find(StoryQuery query, Set<Facet> counted) {
        PageStart start = PageStart.of(query.sort(), query.after(), clock.instant());
        List<Term> terms = Words.parse(query.words());
        Naming naming = new Naming(terms, known.latest());
        Wording wording = Wording.of(terms, naming.synonyms());

        Function<String, IndexQuery.Result> ask = words -> engine.ask(new IndexQuery(
                Search.session(entities), new Criteria(query, words, start.asOf()), start, counted)::run);
        IndexQuery.Result exact = ask.apply(wording.strict());
        boolean nothing = exact.total() == 0 && !wording.relaxed().equals(wording.strict());
        IndexQuery.Result result = nothing ? ask.apply(wording.relaxed()) : exact;
        return page(result, start, nothing && result.total() > 0, naming.concepts());
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
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, StorySummary> published = stories
                .summaries(found.stream().map(IndexedHit::storyId).toList())
                .stream()
                .collect(Collectors.toMap(StorySummary::id, Function.identity()));
        return found.stream()
                .filter(hit -> published.containsKey(hit.storyId()))
                .map(hit -> hit.of(published.get(hit.storyId())))
                .toList();
    }
}
