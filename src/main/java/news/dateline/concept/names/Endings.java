package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Names by what each of them may end in, as people are called by their surnames. */
final class Endings {

    private static final int LONG_ENOUGH_TO_ERR = 5;
    private static final int LONG_ENOUGH_TO_ERR_TWICE = 8;

    /** @param place of the word that it begins with, in the name */
    private record Ending(String key, KnownName name, int place) {}

    private record Found(Ending ending, int wrong) {}

    private final Map<Integer, List<Ending>> byFirstLetter = new HashMap<>();

    Endings(Collection<KnownName> names) {
        names.forEach(this::add);
    }

    private void add(KnownName name) {
        for (List<String> ends : Token.ends(name.text())) {
            for (int place = 0; place < ends.size(); place++) {
                String key = ends.get(place);
                byFirstLetter
                        .computeIfAbsent(key.codePointAt(0), letter -> new ArrayList<>(1))
                        .add(new Ending(key, name, place));
            }
        }
    }

    /**
     * The spelling that fits best of each concept with one that ends in what was typed, or else in what is most like it:
     * with one wrong letter in five, with two in eight, never the first.
     */
    Spelled of(String typed, int most) {
        String key = String.join(" ", Token.keys(typed));
        if (key.isEmpty()) {
            return Spelled.NONE;
        }
        List<Found> found = alike(key);
        if (found.isEmpty() && Romanization.isNeeded(key)) {
            found = alike(Romanization.of(key, "kk"));
            found = found.isEmpty() ? alike(Romanization.of(key, "ru")) : found;
        }
        int fewest = found.stream().mapToInt(Found::wrong).min().orElse(0);
        Map<UUID, String> best = new LinkedHashMap<>();
        found.stream()
                .filter(one -> one.wrong() == fewest)
                .map(Found::ending)
                // Nothing that differs between the spellings of a name, which are to lead to the same.
                .sorted(Comparator.comparing(Ending::place)
                        .thenComparing(ending -> ending.name().kind() == Kind.EVENT)
                        .thenComparing(ending -> ending.name().conceptId()))
                .forEach(ending -> {
                    if (best.size() < most) {
                        best.putIfAbsent(
                                ending.name().conceptId(), ending.name().text());
                    }
                });
        return new Spelled(best, fewest > 0);
    }

    private List<Found> alike(String key) {
        int most = key.length() < LONG_ENOUGH_TO_ERR ? 0 : key.length() < LONG_ENOUGH_TO_ERR_TWICE ? 1 : 2;
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
        return byFirstLetter.getOrDefault(key.codePointAt(0), List.of()).stream()
                .filter(ending -> Math.abs(ending.key().length() - key.length()) <= most)
                .map(ending -> new Found(ending, distance.apply(ending.key(), key)))
                .filter(found -> found.wrong() >= 0)
                .toList();
    }
}
