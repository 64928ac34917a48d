package news.dateline.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.StartOfListException;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.jspecify.annotations.Nullable;

/**
 * A page that begins after a number of hits. Where some of those have gone since, it begins after the one that was shown
 * last, so that none is passed over.
 *
 * @param back whether it is the page before the one that is known
 * @param beside marks of the hits next to it on the page that is known, the nearest first
 * @param asOf when the first page was asked for: what begins later would move all others
 */
record NumberedStart(Listed list, int offset, boolean back, List<String> beside, Instant asOf) implements PageStart {

    private static final int LIMIT = 1000;

    /** If all of these go between two pages, something may be passed over. */
    private static final int MOST_BESIDE = 3;

    /** Nobody reads from page to page for longer; a list that is older than that goes on with what there is. */
    private static final Duration LONGEST_READ = Duration.ofDays(1);

    private static final Pattern KEY =
            Pattern.compile("([1-9]\\d{0,3})\\.([1-9]\\d{11,13})((?:\\.[0-9a-f]{8}){0," + MOST_BESIDE + "})");

    static NumberedStart parse(Listed list, String place, boolean back, Instant now) {
        Matcher key = KEY.matcher(place);
        if (!key.matches() || Integer.parseInt(key.group(1)) >= LIMIT) {
            throw new BadCursorException(place);
        }
        int offset = Integer.parseInt(key.group(1)) - (back ? list.size() : 0);
        if (offset <= 0) {
            throw new StartOfListException();
        }
        Instant asked = Instant.ofEpochMilli(Long.parseLong(key.group(2)));
        List<String> beside = Stream.of(key.group(3).split("\\."))
                .filter(mark -> !mark.isEmpty())
                .toList();
        return new NumberedStart(list, offset, back, beside, asked.isBefore(now.minus(LONGEST_READ)) ? now : asked);
    }

    @Override
    public NumberedStart settled(BiFunction<Integer, Integer, List<UUID>> hits) {
        if (beside.isEmpty()) {
            return this;
        }
        int from = back ? offset : Math.max(0, offset - list.size());
        List<String> there = hits.apply(from, 2 * list.size()).stream()
                .map(NumberedStart::mark)
                .toList();
        return beside.stream()
                .filter(there::contains)
                .findFirst()
                .map(mark -> from + there.indexOf(mark))
                .map(place -> at(back ? place - list.size() : place + 1))
                .orElse(this);
    }

    private NumberedStart at(int other) {
        if (back && other <= 0) {
            throw new StartOfListException();
        }
        return new NumberedStart(list, other, back, beside, asOf);
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
    public @Nullable String after(List<Cursor> shown) {
        int following = offset + list.size();
        List<Cursor> last = new ArrayList<>(shown);
        Collections.reverse(last);
        return following >= LIMIT ? null : place(following, asOf.plusMillis(1), last);
    }

    @Override
    public @Nullable String before(List<Cursor> shown) {
        return offset == 0 ? null : place(offset, asOf, shown);
    }

    private static String place(int offset, Instant asOf, List<Cursor> beside) {
        return Stream.concat(
                        Stream.of(String.valueOf(offset), String.valueOf(asOf.toEpochMilli())),
                        beside.stream().limit(MOST_BESIDE).map(hit -> mark(hit.id())))
                .collect(Collectors.joining("."));
    }

    /** Short, as no more than a few dozen hits have to be told apart. */
    private static String mark(UUID hit) {
        return String.format("%08x", (int) hit.getLeastSignificantBits());
    }
}
