package news.dateline.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** One page of a query, with the counts beside it, as the index has them. */
final class IndexQuery {

    /** @param hits one more than a page has, where there are more */
    record Result(List<IndexedHit> hits, long total, Map<Facet, Map<String, Long>> counts) {}

    private final Criteria criteria;
    private final PageStart start;
    private final Function<Map<Long, Long>, Map<String, Long>> concepts;
    private final Deadline deadline;

    /** @param concepts tells which concepts were counted by which numbers */
    IndexQuery(
            Criteria criteria,
            PageStart start,
            Function<Map<Long, Long>, Map<String, Long>> concepts,
            Deadline deadline) {
        this.criteria = criteria;
        this.start = start;
        this.concepts = concepts;
        this.deadline = deadline;
    }

    /** No more than the ids, in their order. */
    List<UUID> ids(SearchSession session, int most) {
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        return session.search(scope)
                .select(found -> found.id(UUID.class))
                .where(criteria.except(null, scope.predicate()))
                .sort(start.order(scope.sort()))
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                .fetchHits(most);
    }

    /** Empty if no story has these words, whatever it is narrowed to. */
    Optional<Result> runIfAnyFits(SearchSession session, Set<Facet> counted) {
        Result page = page(session, counted);
        return page.total() > 0 || criteria.isNarrowed() && anyFits(session)
                ? Optional.of(countApart(session, counted, page))
                : Optional.empty();
    }

    /** @param counted the facets to count by */
    Result run(SearchSession session, Set<Facet> counted) {
        return countApart(session, counted, page(session, counted));
    }

    private Result page(SearchSession session, Set<Facet> counted) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        List<Facet> together =
                counted.stream().filter(facet -> !criteria.isNarrowed(facet)).toList();
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        var page = session.search(scope)
                .select(IndexedHit::projection)
                .where(start.following(criteria.except(null, scope.predicate()), scope.predicate()))
                .sort(start.order(scope.sort()))
                .highlighter(IndexedHit.WHOLE, IndexedHit::whole)
                .highlighter(IndexedHit.PASSAGE, IndexedHit::passage)
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        if (start.leavesOutNothing()) {
            var result = counting(page, together).fetch(start.offset(), StorySearch.PAGE_SIZE + 1);
            read(result, together, counts);
            return new Result(result.hits(), result.total().hitCount(), counts);
        }
        List<IndexedHit> hits = page.fetchHits(StorySearch.PAGE_SIZE + 1);
        return new Result(hits, count(session, null, together, counts), counts);
    }

    /** What is narrowed is counted as if it were not, so that readers see what else there is. */
    private Result countApart(SearchSession session, Set<Facet> counted, Result page) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        counts.putAll(page.counts());
        counted.stream().filter(criteria::isNarrowed).forEach(facet -> count(session, facet, List.of(facet), counts));
        return new Result(page.hits(), page.total(), counts);
    }

    private boolean anyFits(SearchSession session) {
        return session.search(SearchDocument.class)
                        .where(criteria::words)
                        .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                        .fetchTotalHitCount()
                > 0;
    }

    private long count(
            SearchSession session,
            @Nullable Facet apart,
            Collection<Facet> facets,
            Map<Facet, Map<String, Long>> counts) {
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        var result = counting(
                        session.search(scope)
                                .where(criteria.except(apart, scope.predicate()))
                                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS),
                        facets)
                .fetch(0);
        read(result, facets, counts);
        return result.total().hitCount();
    }

    private static <S extends SearchQueryOptionsStep<?, ?, ?, ?, ?, ?>> S counting(S query, Collection<Facet> facets) {
        for (Facet facet : facets) {
            if (facet.isNumbered()) {
                query.aggregation(
                        numbers(facet),
                        as -> as.terms()
                                .field(facet.counted(), Long.class, ValueModel.INDEX)
                                .maxTermCount(facet.most()));
            } else {
                query.aggregation(
                        key(facet),
                        as -> as.terms()
                                .field(facet.counted(), String.class, ValueModel.STRING)
                                .maxTermCount(facet.most()));
            }
        }
        return query;
    }

    private void read(SearchResult<?> result, Collection<Facet> facets, Map<Facet, Map<String, Long>> counts) {
        facets.forEach(facet -> counts.put(
                facet,
                facet.isNumbered()
                        ? concepts.apply(result.aggregation(numbers(facet)))
                        : result.aggregation(key(facet))));
    }

    private static AggregationKey<Map<String, Long>> key(Facet facet) {
        return AggregationKey.of(facet.name());
    }

    private static AggregationKey<Map<Long, Long>> numbers(Facet facet) {
        return AggregationKey.of(facet.name());
    }
}
