package news.dateline.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds published stories. The index says which; what they say comes from the database. */
@Service
public class StorySearch {

    public static final int PAGE_SIZE = 20;

    private final EntityManager entities;
    private final PublishedStories stories;

    StorySearch(EntityManager entities, PublishedStories stories) {
        this.entities = entities;
        this.stories = stories;
    }

    /** @throws BadCursorException when no page of this query begins there */
    @Transactional(readOnly = true)
    public SearchPage find(StoryQuery query) {
        PageStart start = PageStart.of(query.sort(), query.after());
        SearchSession session = Search.session(entities);
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        SearchPredicate wanted = Criteria.of(query, scope.predicate());

        SearchResult<IndexedHit> result = session.search(scope)
                .select(IndexedHit::projection)
                .where(start.following(wanted, scope.predicate()))
                .sort(start.order(scope.sort()))
                .highlighter(IndexedHit.WHOLE, IndexedHit::whole)
                .highlighter(IndexedHit.PASSAGE, IndexedHit::passage)
                .fetch(start.offset(), PAGE_SIZE + 1);
        long total = start.leavesOutNothing()
                ? result.total().hitCount()
                : session.search(scope).where(wanted).fetchTotalHitCount();
        return page(result.hits(), total, start);
    }

    private SearchPage page(List<IndexedHit> found, long total, PageStart start) {
        if (found.size() <= PAGE_SIZE) {
            return new SearchPage(readAgain(found), total, null, false);
        }
        List<IndexedHit> shown = found.subList(0, PAGE_SIZE);
        String next = start.next(shown.get(PAGE_SIZE - 1));
        return new SearchPage(readAgain(shown), total, next, next == null);
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
