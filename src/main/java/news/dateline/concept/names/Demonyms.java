package news.dateline.concept.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells words that begin like a region, as those do that say where somebody comes from.
 *
 * @param beginnings of the folded names of regions
 */
record Demonyms(Set<String> beginnings) {

    private static final int SHORT = 4;
    private static final int LONG = 5;

    static Demonyms of(Collection<String> regions) {
        Set<String> beginnings = new HashSet<>();
        for (String region : regions) {
            String name = Token.fold(region);
            if (name.length() >= LONG) {
                beginnings.add(name.substring(0, LONG));
            }
            if (name.length() == SHORT || name.length() == LONG) {
                beginnings.add(name.substring(0, SHORT));
            }
        }
        return new Demonyms(Set.copyOf(beginnings));
    }

    boolean has(String word) {
        return word.length() >= LONG && beginnings.contains(word.substring(0, LONG))
                || word.length() >= SHORT && beginnings.contains(word.substring(0, SHORT));
    }
}
