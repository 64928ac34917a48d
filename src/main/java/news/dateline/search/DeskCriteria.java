package news.dateline.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.shared.paging.Cursor;
import news.dateline.story.StoryFilter;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Which of the desk's documents a query asks for, and the page of them that begins at some place. */
record DeskCriteria(StoryFilter filter, Asked asked, PageStart start, Deadline deadline) {

    private static final String CHANGED = "changedAt";

    static final PageStart.Listed LISTED = new PageStart.Listed(CHANGED, "createdAt", DeskSearch.PAGE_SIZE);

    private static final String[] OF_CONCEPTS =
            Stream.of(Kind.values()).map(kind -> Facet.of(kind).field()).toArray(String[]::new);

    /** The same where the page begins in the list as it is now. */
    DeskCriteria settled(SearchSession session) {
        PageStart now = start.settled((from, most) ->
                hits(session, from, most).stream().map(Cursor::id).toList());
        return new DeskCriteria(filter, asked, now, deadline);
    }

    /** The places of those on the page. */
    List<Cursor> page(SearchSession session, int most) {
        return hits(session, start.offset(), most);
    }

    private List<Cursor> hits(SearchSession session, int from, int most) {
        SearchScope<DeskDocument> scope = session.scope(DeskDocument.class);
        return session.search(scope)
                .select(found -> found.composite()
                        .from(found.field(CHANGED, Instant.class), found.id(UUID.class))
                        .as(Cursor::new))
                .where(start.following(
                        start.listed(wanted(scope.predicate(), filter), scope.predicate()), scope.predicate()))
                .sort(start.order(scope.sort()))
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                .fetchHits(from, most);
    }

    /** Whether a story that somebody may see has these words, whatever else it is narrowed to. */
    boolean anyFits(SearchSession session) {
        SearchScope<DeskDocument> scope = session.scope(DeskDocument.class);
        StoryFilter theirs = new StoryFilter(filter.by(), null, null, List.of());
        return !session.search(scope)
                .select(found -> found.id(UUID.class))
                .where(wanted(scope.predicate(), theirs))
                .failAfter(deadline.millisLeft(), TimeUnit.MILLISECONDS)
                .fetchHits(1)
                .isEmpty();
    }

    private SearchPredicate wanted(SearchPredicateFactory is, StoryFilter narrowed) {
        BooleanPredicateClausesStep<?, ?> all = is.bool().must(Criteria.words(asked, is));
        Criteria.wherePlacedBest(asked, is).forEach(all::should);
        Criteria.WORTH_OF_YOUTH.forEach((days, worth) -> all.should(is.range()
                .field(CHANGED)
                .atLeast(start.asOf().minus(days, ChronoUnit.DAYS))
                .constantScore()
                .boost(worth)));
        match(all, is, "createdBy", narrowed.by());
        match(all, is, "status", narrowed.status());
        match(all, is, "language", narrowed.language());
        narrowed.about()
                .forEach(concept -> all.filter(is.match().fields(OF_CONCEPTS).matching(concept)));
        return all.toPredicate();
    }

    private static void match(
            BooleanPredicateClausesStep<?, ?> all, SearchPredicateFactory is, String field, @Nullable Object value) {
        if (value != null) {
            all.filter(is.match().field(field).matching(value));
        }
    }
}
