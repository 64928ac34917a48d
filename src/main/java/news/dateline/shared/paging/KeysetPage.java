package news.dateline.shared.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that runs from the newest to the oldest.
 *
 * @param previous the place before which the newer page ends, as its URL has it; null when nothing is newer
 * @param next the place after which the older page begins, as its URL has it; null when nothing is older
 * @param first whether the list begins with this page
 */
public record KeysetPage<T>(
        List<T> items, @Nullable String previous, @Nullable String next, boolean first) {

    /** Reads a list from a place on, the nearest item first, that of the place left out. */
    @FunctionalInterface
    public interface Stretch<T, P> {

        List<T> from(P place, int most);
    }

    /**
     * Reads one page. Whoever comes by an item of the neighbouring page is led back there without another look: should
     * all of it be gone by then, the link leads to the start of the list, or to an empty page that says it is the end.
     *
     * @throws StartOfListException when the page asked for is the first one, but under an address that will soon be
     *     another page's
     */
    public static <T, P> KeysetPage<T> read(
            PageKey<P> key, int size, Function<T, P> place, Stretch<T, P> older, Stretch<T, P> newer) {
        List<T> found = (key.isBefore() ? newer : older).from(key.place(), size + 1);
        boolean more = found.size() > size;
        if (key.isBefore() && !more) {
            throw new StartOfListException();
        }
        if (found.isEmpty()) {
            return new KeysetPage<>(List.of(), null, null, key.isFirst());
        }
        List<T> items = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
        if (key.isBefore()) {
            Collections.reverse(items);
        }
        P top = place.apply(items.get(0));
        P bottom = place.apply(items.get(items.size() - 1));
        boolean hasOlder = key.isBefore() || more;
        return new KeysetPage<>(
                List.copyOf(items),
                key.isFirst() ? null : top.toString(),
                hasOlder ? bottom.toString() : null,
                key.isFirst());
    }

    /**
     * A page of a list that is only read from the newest on.
     *
     * @param found up to one more than {@code size} items: the one too many tells that there is another page
     */
    public static <T> KeysetPage<T> of(List<T> found, int size, Function<T, Cursor> place, boolean first) {
        if (found.size() <= size) {
            return new KeysetPage<>(List.copyOf(found), null, null, first);
        }
        List<T> items = List.copyOf(found.subList(0, size));
        return new KeysetPage<>(items, null, place.apply(items.get(size - 1)).toString(), first);
    }

    /** The same page with something else in the place of its items. */
    public <R> KeysetPage<R> with(List<R> others) {
        return new KeysetPage<>(others, previous, next, first);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
