package news.dateline.shared.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list that runs from the newest to the oldest is meant.
 *
 * @param place the start of the list for its first page
 */
public record PageKey<P>(P place, Side side) {

    public enum Side {
        /** The first page. */
        START,
        /** What is older than the place. */
        AFTER,
        /** What is newer than the place. */
        BEFORE
    }

    /** What the keys are called in URLs. */
    public static final List<String> PARAMETERS = List.of("after", "before");

    /** The first page of a list of which {@link Cursor} tells the places. */
    public static final PageKey<Cursor> FIRST = of(null, null);

    /** The page right after a place. */
    public static PageKey<Cursor> after(Cursor place) {
        return new PageKey<>(place, place.isStart() ? Side.START : Side.AFTER);
    }

    /**
     * @param after the place of the last item of the page that is newer, as it comes back in a URL
     * @param before the place of the first item of the page that is older
     * @throws BadCursorException when either names no place, or both are given
     */
    public static PageKey<Cursor> of(@Nullable String after, @Nullable String before) {
        return of(after, before, Cursor::parse);
    }

    /** @param parse gives the start of the list for null */
    public static <P> PageKey<P> of(
            @Nullable String after, @Nullable String before, Function<@Nullable String, P> parse) {
        boolean isAfter = isGiven(after);
        boolean isBefore = isGiven(before);
        if (isAfter && isBefore) {
            throw new BadCursorException(after + " and " + before);
        }
        if (isBefore) {
            return new PageKey<>(parse.apply(before), Side.BEFORE);
        }
        return isAfter ? new PageKey<>(parse.apply(after), Side.AFTER) : new PageKey<>(parse.apply(null), Side.START);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isEmpty();
    }

    public boolean isFirst() {
        return side == Side.START;
    }

    boolean isBefore() {
        return side == Side.BEFORE;
    }
}
