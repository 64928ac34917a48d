package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.concept.Kind;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Names by how each of their words begins, for names that are half typed, in whatever letters, right or nearly so. */
final class Suggestions {

    private static final int LONGEST = 60;
    private static final int LONG_ENOUGH_TO_ERR = 4;

    /** @param place of the word that it begins with, in the name */
    private record Beginning(String key, KnownName name, int place) {}

    private final Map<Kind, List<Beginning>> byKind;

    Suggestions(Collection<KnownName> names) {
        Map<Kind, List<Beginning>> all = new HashMap<>();
        names.forEach(name ->
                all.computeIfAbsent(name.kind(), kind -> new ArrayList<>()).addAll(beginnings(name)));
        all.values().forEach(list -> list.sort(Comparator.comparing(Beginning::key)));
        this.byKind = all;
    }

    private static List<Beginning> beginnings(KnownName name) {
        return Token.ends(name.text()).stream()
                .flatMap(words -> IntStream.range(0, words.size())
                        .mapToObj(place -> new Beginning(words.get(place), name, place)))
                .toList();
    }

    /** The spelling that fits best of each concept of some kinds that has one, the best first. */
    Spelled of(Collection<Kind> kinds, String typed, int most) {
        String whole = String.join(" ", Token.keys(typed));
        String key = whole.substring(0, Math.min(whole.length(), LONGEST));
        if (key.isEmpty()) {
            return Spelled.NONE;
        }
        List<List<Beginning>> known =
                kinds.stream().map(kind -> byKind.getOrDefault(kind, List.of())).toList();
        List<Beginning> found = beginningWith(key, known);
        if (found.isEmpty() && Romanization.isNeeded(key)) {
            found = beginningWith(Romanization.of(key, "kk"), known);
            found = found.isEmpty() ? beginningWith(Romanization.of(key, "ru"), known) : found;
        }
        boolean isNear = found.isEmpty() && key.length() >= LONG_ENOUGH_TO_ERR;
        if (isNear) {
            Predicate<String> nearly = nearly(Romanization.isNeeded(key) ? Romanization.of(key, "ru") : key);
            found = known.stream()
                    .flatMap(List::stream)
                    .filter(name -> nearly.test(name.key()))
                    .toList();
        }
        return new Spelled(best(found, most), isNear);
    }

    private static List<Beginning> beginningWith(String key, List<List<Beginning>> known) {
        return known.stream().flatMap(sorted -> beginning(key, sorted).stream()).toList();
    }

    private static List<Beginning> beginning(String key, List<Beginning> sorted) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < sorted.size() && sorted.get(end).key().startsWith(key)) {
            end++;
        }
        return sorted.subList(low, end);
    }

    private static Predicate<String> nearly(String key) {
        Automaton near = new LevenshteinAutomata(key, true).toAutomaton(key.length() < 8 ? 1 : 2);
        CharacterRunAutomaton run = new CharacterRunAutomaton(near);
        return name -> beginsAs(run, name);
    }

    /** Takes a step for each letter: an automaton for beginnings would have to be determinized first. */
    private static boolean beginsAs(CharacterRunAutomaton run, String name) {
        int state = 0;
        for (int i = 0; i < name.length() && state >= 0 && !run.isAccept(state); ) {
            int letter = name.codePointAt(i);
            state = run.step(state, letter);
            i += Character.charCount(letter);
        }
        return state >= 0 && run.isAccept(state);
    }

    private static Map<UUID, String> best(List<Beginning> found, int most) {
        return found.stream()
                // A subject of the news has the names of those whom it is about in its own.
                .sorted(Comparator.comparing(
                                (Beginning beginning) -> beginning.name().kind() == Kind.EVENT)
                        .thenComparing(Beginning::place)
                        .thenComparing(beginning -> !beginning.name().preferred())
                        .thenComparing(beginning -> beginning.name().text().length())
                        .thenComparing(beginning -> beginning.name().text()))
                .collect(Collectors.toMap(
                        beginning -> beginning.name().conceptId(),
                        beginning -> beginning.name().text(),
                        (better, worse) -> better,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .limit(most)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
