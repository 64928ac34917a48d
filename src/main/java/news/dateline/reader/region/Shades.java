package news.dateline.reader.region;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How numbers of stories become shades of the map: five steps, fixed, so that one map can be read against another. */
final class Shades {

    /** From here on all are alike, and need not be counted. */
    static final int MOST = 100;

    private static final List<Integer> FROM = List.of(1, 5, 20, MOST);

    /** @param to null for the last one, which is open */
    record Shade(int number, int from, @Nullable Integer to) {}

    private Shades() {}

    static int of(long stories) {
        return (int) FROM.stream().filter(from -> stories >= from).count();
    }

    /** Those of countries with stories. */
    static List<Shade> all() {
        return IntStream.range(0, FROM.size())
                .mapToObj(i -> new Shade(i + 1, FROM.get(i), i + 1 < FROM.size() ? FROM.get(i + 1) - 1 : null))
                .toList();
    }

    /** "7", or "100+" where it was not counted further. */
    static String words(long stories) {
        return stories >= MOST ? MOST + "+" : Long.toString(stories);
    }
}
