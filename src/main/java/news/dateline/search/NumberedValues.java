package news.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * The values of a field, each with one number in all parts of Lucene's index. Every part numbers its own anew; what was
 * found out of one is kept as long as the part is.
 */
final class NumberedValues {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private final Map<IndexReader.CacheKey, int[]> ofParts = new WeakHashMap<>();

    /** The numbers of a part's values, by the ordinals they have in it. */
    synchronized int[] of(LeafReader part, SortedSetDocValues inOrder) throws IOException {
        IndexReader.CacheHelper cache = part.getCoreCacheHelper();
        int[] known = cache == null ? null : ofParts.get(cache.getKey());
        if (known != null) {
            return known;
        }
        int[] found = new int[(int) inOrder.getValueCount()];
        for (int ordinal = 0; ordinal < found.length; ordinal++) {
            found[ordinal] = numbers.computeIfAbsent(inOrder.lookupOrd(ordinal).utf8ToString(), this::next);
        }
        if (cache != null) {
            ofParts.put(cache.getKey(), found);
        }
        return found;
    }

    private int next(String value) {
        values.add(value);
        return values.size() - 1;
    }

    synchronized int size() {
        return values.size();
    }

    synchronized String value(int number) {
        return values.get(number);
    }
}
