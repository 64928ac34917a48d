package news.dateline.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that runs from the newest to the oldest.
 *
 * @param next where the following page starts; null on the last page
 */
public record KeysetPage<T>(List<T> items, @Nullable Cursor next) {

    /** @param found up to one more than {@code size} items: the one too many tells that there is another page */
    public static <T> KeysetPage<T> of(List<T> found, int size, Function<T, Cursor> place) {
        if (found.size() <= size) {
            return new KeysetPage<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, size));
        return new KeysetPage<>(items, place.apply(items.get(size - 1)));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
