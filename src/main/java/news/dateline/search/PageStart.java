package news.dateline.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.paging.StartOfListException;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of hits begins: next to a certain hit when they are sorted by date, after a number of hits when they are
 * sorted by relevance, for scores cannot be continued from.
 */
sealed interface PageStart permits DatedStart, NumberedStart {

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
            return place == null
                    ? new NumberedStart(list, 0, back, List.of(), now)
                    : NumberedStart.parse(list, place, back, now);
        }
        boolean falling = sort == Sort.NEWEST != back;
        return new DatedStart(
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

    /**
     * Where it begins in the list as it is now, of which something may have gone since the page beside it was shown.
     *
     * @param hits tells which stand in the list from some place on, as many as asked for
     * @throws StartOfListException where the page before is the first one now
     */
    PageStart settled(BiFunction<Integer, Integer, List<UUID>> hits);

    /**
     * Where the next page begins; null where the list ends, though more is found.
     *
     * @param shown the places of the hits of this page
     */
    @Nullable
    String after(List<Cursor> shown);

    /** Where the page before ends; null on the first one. */
    @Nullable
    String before(List<Cursor> shown);
}
