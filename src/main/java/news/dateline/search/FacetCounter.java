package news.dateline.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** How many documents have each value of a facet, of those that one search of Lucene's finds. */
final class FacetCounter {

    private final Facet facet;
    private final NumberedValues known;
    private int[] counts = {};
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] numbers = {};

    FacetCounter(Facet facet, NumberedValues known) {
        this.facet = facet;
        this.known = known;
    }

    Facet facet() {
        return facet;
    }

    /** Goes on in another part of the index. */
    void enter(LeafReader part) throws IOException {
        values = DocValues.getSortedSet(part, facet.field());
        numbers = known.of(part, values);
        counts = Arrays.copyOf(counts, Math.max(counts.length, known.size()));
    }

    void count(int document) throws IOException {
        if (values.advanceExact(document)) {
            for (int left = values.docValueCount(); left > 0; left--) {
                counts[numbers[(int) values.nextOrd()]]++;
            }
        }
    }

    /** The values that most documents have, and how many. */
    Map<String, Long> counts() {
        Map<String, Long> most = new LinkedHashMap<>();
        IntStream.range(0, counts.length)
                .filter(number -> counts[number] > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> -counts[number])
                        .thenComparing(known::value))
                .limit(facet.most())
                .forEach(number -> most.put(known.value(number), (long) counts[number]));
        return most;
    }
}
