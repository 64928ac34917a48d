package news.dateline.search;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.paging.StartOfListException;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.util.common.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of hits begins: next to a certain hit when they are sorted by date, after a number of hits when they are
 * sorted by relevance, for scores cannot be continued from.
 */
sealed interface PageStart {

    String TIME = "publishedAt";
    String TIE_BREAK = "tieBreak";

    /**
     * What the pages are of.
     *
     * @param time the field by which the list is sorted
     * @param begun the field of a time that stays, from which on a document is in the list
     * @param size of a page
     */
    record Listed(String time, String begun, int size) {}

    /**
     * @param key with the places that {@link #after} and {@link #before} gave; null for the start
     * @throws StartOfListException where the page before is the first one
     */
    static PageStart of(Listed list, Sort sort, PageKey<@Nullable String> key, Instant now) {
        boolean back = key.side() == PageKey.Side.BEFORE;
        String place = key.place();
        if (sort == Sort.RELEVANCE) {
            return place == null ? new ByOffset(list, 0, now) : ByOffset.parse(list, place, back, now);
        }
        boolean falling = sort == Sort.NEWEST != back;
        return new Dated(
                list, falling ? SortOrder.DESC : SortOrder.ASC, place == null ? null : Cursor.parse(place), back, now);
    }

    int offset();

    /** From when the age of stories is counted. */
    Instant asOf();

    /** Whether the hits come from the last to the first, and begin above the page that is known. */
    boolean isBack();

    /** What of it is in the list at all, wherever the page begins. Whatever is counted beside a page is counted of that. */
    SearchPredicate listed(SearchPredicate wanted, SearchPredicateFactory is);

    /** Whether {@link #following} leaves out nothing that is listed. */
    boolean leavesOutNothing();

    /** What of the list comes after the place where the page begins, as far as that is not a number of hits. */
    SearchPredicate following(SearchPredicate listed, SearchPredicateFactory is);

    SearchSort order(SearchSortFactory by);

    /** Where the next page begins; null where the list ends, though more is found. */
    @Nullable
    String after(Instant time, UUID lastHit);

    /** Where the page before ends; null on the first one. */
    @Nullable
    String before(Instant time, UUID firstHit);

    /** @param place whose hit begins or ends the page beside this one; null for the start of the list */
    record Dated(Listed list, SortOrder direction, @Nullable Cursor place, boolean isBack, Instant asOf)
            implements PageStart {

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
            var beyondTime =
                    direction == SortOrder.DESC ? Range.lessThan(place.time()) : Range.greaterThan(place.time());
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
        public String after(Instant time, UUID lastHit) {
            return new Cursor(time, lastHit).toString();
        }

        @Override
        public @Nullable String before(Instant time, UUID firstHit) {
            return place == null ? null : new Cursor(time, firstHit).toString();
        }
    }

    /** @param asOf when the first page was asked for: what begins later would move all others */
    record ByOffset(Listed list, int offset, Instant asOf) implements PageStart {

        private static final int LIMIT = 1000;

        /** Nobody reads from page to page for longer; a list that is older than that goes on with what there is. */
        private static final Duration LONGEST_READ = Duration.ofDays(1);

        private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,3})\\.([1-9]\\d{11,13})");

        static ByOffset parse(Listed list, String place, boolean back, Instant now) {
            Matcher key = KEY.matcher(place);
            if (!key.matches() || Integer.parseInt(key.group(1)) >= LIMIT) {
                throw new BadCursorException(place);
            }
            int offset = Integer.parseInt(key.group(1)) - (back ? list.size() : 0);
            if (offset <= 0) {
                throw new StartOfListException();
            }
            Instant asked = Instant.ofEpochMilli(Long.parseLong(key.group(2)));
            return new ByOffset(list, offset, asked.isBefore(now.minus(LONGEST_READ)) ? now : asked);
        }

        @Override
        public boolean isBack() {
            return false;
        }

        @Override
        public boolean leavesOutNothing() {
            return true;
        }

        @Override
        public SearchPredicate listed(SearchPredicate wanted, SearchPredicateFactory is) {
            return offset == 0
                    ? wanted
                    : is.and(wanted, is.range().field(list.begun()).atMost(asOf).toPredicate())
                            .toPredicate();
        }

        @Override
        public SearchPredicate following(SearchPredicate listed, SearchPredicateFactory is) {
            return listed;
        }

        @Override
        public SearchSort order(SearchSortFactory by) {
            return by.score()
                    .then()
                    .field(list.time())
                    .desc()
                    .then()
                    .field(TIE_BREAK)
                    .desc()
                    .toSort();
        }

        @Override
        public @Nullable String after(Instant time, UUID lastHit) {
            int following = offset + list.size();
            return following >= LIMIT ? null : place(following, asOf.plusMillis(1));
        }

        @Override
        public @Nullable String before(Instant time, UUID firstHit) {
            return offset == 0 ? null : place(offset, asOf);
        }

        private static String place(int offset, Instant asOf) {
            return offset + "." + asOf.toEpochMilli();
        }
    }
}
