package news.dateline.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import news.dateline.shared.paging.Cursor;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.util.common.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * A page that begins next to a certain hit of a list by date.
 *
 * @param place whose hit begins or ends the page beside this one; null for the start of the list
 */
record DatedStart(
        Listed list, SortOrder direction, @Nullable Cursor place, boolean isBack, Instant asOf) implements PageStart {

    @Override
    public boolean leavesOutNothing() {
        return place == null;
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public SearchPredicate listed(SearchPredicate wanted, SearchPredicateFactory is) {
        return wanted;
    }

    @Override
    public SearchPredicate following(SearchPredicate listed, SearchPredicateFactory is) {
        if (place == null) {
            return listed;
        }
        var beyondTime = direction == SortOrder.DESC ? Range.lessThan(place.time()) : Range.greaterThan(place.time());
        UUID id = place.id();
        var beyondId = direction == SortOrder.DESC ? Range.lessThan(id) : Range.greaterThan(id);
        var sameTime = is.match().field(list.time()).matching(place.time());
        return is.and(
                        listed,
                        is.or(
                                        is.range().field(list.time()).range(beyondTime),
                                        is.and(
                                                sameTime,
                                                is.range().field(TIE_BREAK).range(beyondId)))
                                .toPredicate())
                .toPredicate();
    }

    @Override
    public SearchSort order(SearchSortFactory by) {
        return by.field(list.time())
                .order(direction)
                .then()
                .field(TIE_BREAK)
                .order(direction)
                .toSort();
    }

    @Override
    public PageStart settled(BiFunction<Integer, Integer, List<UUID>> hits) {
        return this;
    }

    @Override
    public String after(List<Cursor> shown) {
        return shown.get(shown.size() - 1).toString();
    }

    @Override
    public @Nullable String before(List<Cursor> shown) {
        return place == null ? null : shown.get(0).toString();
    }
}
