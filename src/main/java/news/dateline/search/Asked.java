package news.dateline.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the engine is asked for.
 *
 * @param parts of which a document needs all, or most; none for all documents
 */
record Asked(Fit fit, List<Part> parts) {

    /**
     * One of the things that are looked for.
     *
     * @param words in the engine's language of simple query strings
     * @param nearly words of which a letter may be wrong, any one of which does instead
     */
    record Part(String words, List<String> nearly) {

        Part or(Part other) {
            return new Part("(" + words + " | " + other.words + ")", both(nearly, other.nearly));
        }

        private static List<String> both(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    boolean isForAll() {
        return parts.isEmpty();
    }

    /** All parts in one, without what is forgiven. */
    String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining(" "));
    }
}
