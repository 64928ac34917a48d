package news.dateline.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** One page of a query, with the counts beside it, as the index has them. */
final class IndexQuery {

    /**
     * @param hits one more than a page has, where there are more
     * @param start where they begin in the list as it is now
     */
    record Result(List<IndexedHit> hits, PageStart start, long total, Map<Facet, Map<String, Long>> counts) {}

    private record Tallied(long total, Map<Facet, Map<String, Long>> counts) {}

    /** @param isQuoted whether passages are looked for, which costs as much again as to find the hits */
    record Extent(int size, boolean isQuoted) {}

    private final Criteria criteria;
    private final PageStart start;
    private final Extent extent;
    private final IndexAccess index;
    private final Deadline deadline;

    IndexQuery(Criteria criteria, PageStart start, Extent extent, IndexAccess index, Deadline deadline) {
        this.criteria = criteria;
        this.start = start;
        this.extent = extent;
        this.index = index;
        this.deadline = deadline;
    }

    /** No more than the ids, in their order. */
    List<UUID> ids() {
        return index.ask(session -> ids(session, 0, extent.size()));
    }

    private List<UUID> ids(SearchSession session, int from, int most) {
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        return session.search(scope)
                .select(found -> found.id(UUID.class))
                .where(listed(null, scope.predicate()))
                .sort(start.order(scope.sort()))
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                .fetchHits(from, most);
    }

    /** Whether there is anything at all, which the first that comes answers. */
    boolean findsAny() {
        return index.ask(this::findsAny);
    }

    private boolean findsAny(SearchSession session) {
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        return !session.search(scope)
                .select(found -> found.id(UUID.class))
                .where(criteria.except(null, scope.predicate()))
                .sort(scope.sort().indexOrder().toSort())
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                .fetchHits(1)
                .isEmpty();
    }

    /**
     * Empty if no story has these words, whatever it is narrowed to. What is counted beside the page is not lost: it
     * takes long only where there is something to count, which is then kept.
     */
    Optional<Result> runIfAnyFits(Set<Facet> counted) {
        Result found = run(counted);
        return found.total() > 0 || criteria.isNarrowed() && index.ask(this::anyFits)
                ? Optional.of(found)
                : Optional.empty();
    }

    /**
     * What is narrowed is counted as if it were not, so that readers see what else there is; that is other searches,
     * which need not wait for the page.
     *
     * @param counted the facets to count by
     */
    Result run(Set<Facet> counted) {
        List<CompletableFuture<Tallied>> apart = counted.stream()
                .filter(criteria::isNarrowed)
                .map(facet -> index.askBeside(session -> count(session, facet, List.of(facet))))
                .toList();
        Result page = index.ask(session -> page(session, counted));
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        counts.putAll(page.counts());
        apart.forEach(count -> counts.putAll(IndexAccess.answer(count).counts()));
        return new Result(page.hits(), page.start(), page.total(), counts);
    }

    private Result page(SearchSession session, Set<Facet> counted) {
        List<Facet> together =
                counted.stream().filter(facet -> !criteria.isNarrowed(facet)).toList();
        Tally tally = index.tally(start.leavesOutNothing() ? together : List.of());
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        SearchPredicate wanted = start.following(listed(null, scope.predicate()), scope.predicate());
        var page = session.search(scope)
                .select(from -> IndexedHit.projection(from, extent.isQuoted()))
                .where(tally.watching(wanted, scope.predicate()))
                .sort(start.order(scope.sort()))
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        if (extent.isQuoted()) {
            page = page.highlighter(IndexedHit.WHOLE, IndexedHit::whole)
                    .highlighter(IndexedHit.PASSAGE, IndexedHit::passage);
        }
        if (start.leavesOutNothing()) {
            tally.prepare(page);
            PageStart settled = start.settled((from, most) -> ids(session, from, most));
            var result = page.fetch(settled.offset(), extent.size() + 1);
            return new Result(result.hits(), settled, result.total().hitCount(), tally.counts(result));
        }
        List<IndexedHit> hits = page.fetchHits(extent.size() + 1);
        Tallied all = count(session, null, together);
        return new Result(hits, start, all.total(), all.counts());
    }

    private boolean anyFits(SearchSession session) {
        return session.search(SearchDocument.class)
                        .where(criteria::words)
                        .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                        .fetchTotalHitCount()
                > 0;
    }

    private SearchPredicate listed(@Nullable Facet apart, SearchPredicateFactory is) {
        return start.listed(criteria.except(apart, is), is);
    }

    private Tallied count(SearchSession session, @Nullable Facet apart, Collection<Facet> facets) {
        Tally tally = index.tally(facets);
        SearchScope<SearchDocument> scope = session.scope(SearchDocument.class);
        var query = session.search(scope)
                .where(tally.watching(listed(apart, scope.predicate()), scope.predicate()))
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        tally.prepare(query);
        var result = query.fetch(0);
        return new Tallied(result.total().hitCount(), tally.counts(result));
    }
}
