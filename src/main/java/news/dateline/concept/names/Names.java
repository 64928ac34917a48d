package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in texts: whole words, the longest name that fits, with the case endings of Russian and Kazakh after the
 * letters that the text is written in.
 */
public final class Names {

    private static final int MOST_WORDS = 12;
    private static final int MOST_GIVEN_NAMES = 3;

    private final NameTree tree = new NameTree();

    public Names(Collection<KnownName> names) {
        names.forEach(name -> add(Token.of(name.text()), name));
    }

    private void add(List<Token> words, KnownName name) {
        boolean isDay = words.size() == 1 && Calendar.has(words.get(0).key());
        if (!words.isEmpty() && words.size() <= MOST_WORDS && !isDay) {
            tree.add(words, name);
        }
    }

    /** In the order of the text; no two overlap. */
    public List<Occurrence> find(String text) {
        return find(text, Token.of(text));
    }

    List<Occurrence> find(String text, List<Token> words) {
        Walk walk = new Walk(words, Script.of(text), false);
        List<Occurrence> occurrences = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found found = walk.longestAt(tree, at);
            if (found == null) {
                at++;
            } else {
                occurrences.add(occurrence(words, at, found));
                at = found.end;
            }
        }
        return unsure(occurrences, words);
    }

    private static Occurrence occurrence(List<Token> words, int from, Found found) {
        return new Occurrence(
                List.copyOf(found.concepts),
                words.get(from).start(),
                words.get(found.end - 1).end(),
                found.end - from > 1 || !words.get(from).opens());
    }

    /** A word that begins a sentence is surely a name where the text does not have it in small letters. */
    private static List<Occurrence> unsure(List<Occurrence> occurrences, List<Token> words) {
        Set<String> small = new HashSet<>();
        words.stream()
                .filter(word -> word.shape() == Shape.LOWER)
                .map(Token::key)
                .forEach(small::add);
        Set<Integer> doubtful = new HashSet<>();
        words.stream()
                .filter(word -> word.opens() && small.contains(word.key()))
                .map(Token::start)
                .forEach(doubtful::add);
        return occurrences.stream()
                .map(occurrence -> new Occurrence(
                        occurrence.concepts(),
                        occurrence.start(),
                        occurrence.end(),
                        occurrence.sure() || !doubtful.contains(occurrence.start())))
                .toList();
    }

    private record Found(int end, Set<UUID> concepts) {}

    /** @param people whether only those are looked for */
    private record Walk(List<Token> words, Script script, boolean people) {

        /** The longest name that begins at a word; people may be called by their father's name as well. */
        @Nullable
        Found longestAt(NameTree tree, int at) {
            Longest longest = new Longest();
            longest.take(longest(tree, at, at));
            for (int given = 1; given <= MOST_GIVEN_NAMES && at + given + 1 < words.size(); given++) {
                Token word = words.get(at + given);
                if (word.joined() && word.shape() == Shape.TITLE && Patronymic.is(word.key())) {
                    longest.takeLonger(without(tree, at, at + given));
                }
            }
            return longest.found;
        }

        private @Nullable Found without(NameTree tree, int from, int left) {
            List<Token> rest = new ArrayList<>(words.subList(from, left));
            rest.addAll(words.subList(left + 1, Math.min(words.size(), left + MOST_GIVEN_NAMES)));
            Found found = new Walk(rest, script, true).longest(tree, 0, 0);
            return found == null || found.end <= left - from ? null : new Found(from + found.end + 1, found.concepts);
        }

        /** The longest name that begins at one word and goes on at another; null when there is none. */
        @Nullable
        Found longest(NameTree node, int from, int at) {
            Longest longest = new Longest();
            if (at < words.size() && (at == from || words.get(at).joined())) {
                node.each(words.get(at).key(), script, next -> {
                    Found further = longest(next, from, at + 1);
                    longest.take(further == null ? here(next, from, at + 1) : further);
                });
            }
            return longest.found;
        }

        private @Nullable Found here(NameTree node, int from, int end) {
            Set<UUID> fitting = new LinkedHashSet<>();
            for (NameTree.Entry entry : node.ends()) {
                if ((!people || entry.name().kind() == Kind.PERSON) && fits(entry, from)) {
                    fitting.add(entry.name().conceptId());
                }
            }
            return fitting.isEmpty() ? null : new Found(end, fitting);
        }

        /**
         * People are written with the capitals of their names. Of other names of several words, one capital is enough:
         * the government of Kazakhstan.
         */
        private boolean fits(NameTree.Entry entry, int from) {
            List<Shape> shapes = entry.shapes();
            boolean strict = shapes.size() == 1 || entry.name().kind() == Kind.PERSON;
            boolean anyCapital = false;
            for (int i = 0; i < shapes.size(); i++) {
                boolean allowed = shapes.get(i).allows(words.get(from + i));
                if (!allowed && (strict || shapes.get(i) == Shape.CAPITALS)) {
                    return false;
                }
                anyCapital |= allowed && shapes.get(i) != Shape.LOWER;
            }
            return anyCapital || strict || !shapes.contains(Shape.TITLE);
        }
    }

    private static final class Longest {

        private @Nullable Found found;

        void takeLonger(@Nullable Found other) {
            if (found == null || other != null && other.end > found.end) {
                take(other);
            }
        }

        void take(@Nullable Found other) {
            if (other == null || found != null && found.end > other.end) {
                return;
            }
            if (found == null || other.end > found.end) {
                found = other;
            } else {
                Set<UUID> both = new LinkedHashSet<>(found.concepts);
                both.addAll(other.concepts);
                found = new Found(found.end, both);
            }
        }
    }
}
