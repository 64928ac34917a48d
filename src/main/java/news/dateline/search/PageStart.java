package news.dateline.search;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.Cursor;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.util.common.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of hits begins: after a certain hit when they are sorted by date, after a number of hits when they are
 * sorted by relevance, for scores cannot be continued from.
 */
sealed interface PageStart {

    String TIME = "publishedAt";
    String TIE_BREAK = "tieBreak";

    static PageStart of(Sort sort, @Nullable String after, Instant now) {
        if (sort == Sort.RELEVANCE) {
            return after == null ? new Counted(0, now) : Counted.parse(after);
        }
        return new Dated(
                sort == Sort.NEWEST ? SortOrder.DESC : SortOrder.ASC, after == null ? null : Cursor.parse(after), now);
    }

    int offset();

    /** From when the age of stories is counted. */
    Instant asOf();

    /** Whether {@link #following} leaves out nothing that is wanted. */
    boolean leavesOutNothing();

    SearchPredicate following(SearchPredicate wanted, SearchPredicateFactory is);

    SearchSort order(SearchSortFactory by);

    /** Null where the list ends, though more is found. */
    @Nullable
    String next(IndexedHit last);

    record Dated(SortOrder direction, @Nullable Cursor after, Instant asOf) implements PageStart {

        @Override
        public boolean leavesOutNothing() {
            return after == null;
        }

        @Override
        public int offset() {
            return 0;
        }

        @Override
        public SearchPredicate following(SearchPredicate wanted, SearchPredicateFactory is) {
            if (after == null) {
                return wanted;
            }
            var beyondTime =
                    direction == SortOrder.DESC ? Range.lessThan(after.time()) : Range.greaterThan(after.time());
            UUID id = after.id();
            var beyondId = direction == SortOrder.DESC ? Range.lessThan(id) : Range.greaterThan(id);
            var sameTime = is.match().field(TIME).matching(after.time());
            return is.and(
                            wanted,
                            is.or(
                                            is.range().field(TIME).range(beyondTime),
                                            is.and(
                                                    sameTime,
                                                    is.range().field(TIE_BREAK).range(beyondId)))
                                    .toPredicate())
                    .toPredicate();
        }

        @Override
        public SearchSort order(SearchSortFactory by) {
            return by.field(TIME)
                    .order(direction)
                    .then()
                    .field(TIE_BREAK)
                    .order(direction)
                    .toSort();
        }

        @Override
        public String next(IndexedHit last) {
            return new Cursor(last.publishedAt(), last.storyId()).toString();
        }
    }

    /** @param asOf when the first page was asked for: what comes out later would move all others */
    record Counted(int offset, Instant asOf) implements PageStart {

        private static final int LIMIT = 1000;
        private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,3})\\.([1-9]\\d{11,13})");

        static Counted parse(String after) {
            Matcher key = KEY.matcher(after);
            if (!key.matches() || Integer.parseInt(key.group(1)) >= LIMIT) {
                throw new BadCursorException(after);
            }
            return new Counted(Integer.parseInt(key.group(1)), Instant.ofEpochMilli(Long.parseLong(key.group(2))));
        }

        @Override
        public boolean leavesOutNothing() {
            return true;
        }

        @Override
        public SearchPredicate following(SearchPredicate wanted, SearchPredicateFactory is) {
            return offset == 0
                    ? wanted
                    : is.and(wanted, is.range().field(TIME).atMost(asOf).toPredicate())
                            .toPredicate();
        }

        @Override
        public SearchSort order(SearchSortFactory by) {
            return by.score()
                    .then()
                    .field(TIME)
                    .desc()
                    .then()
                    .field(TIE_BREAK)
                    .desc()
                    .toSort();
        }

        @Override
        public @Nullable String next(IndexedHit last) {
            int following = offset + StorySearch.PAGE_SIZE;
            return following >= LIMIT ? null : following + "." + (asOf.toEpochMilli() + 1);
        }
    }
}
