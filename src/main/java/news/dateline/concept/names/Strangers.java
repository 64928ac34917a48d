package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in a text what is written like a name and is none that is known. */
final class Strangers {

    private static final int MOST_WORDS = 6;
    private static final Set<String> LINKS =
            Set.of("of", "for", "and", "de", "al", "bin", "ibn", "van", "von", "da", "del");

    private final String text;
    private final List<Token> words;
    private final Set<Integer> covered = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> insideSentences = new HashSet<>();
    private final Set<String> regions;

    /** @param regions known, by their folded names: what begins like one tells where somebody comes from */
    private Strangers(String text, List<Hit> hits, Set<String> regions) {
        this.text = text;
        this.words = Token.of(text);
        this.regions = regions;
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            while (next < hits.size() && hits.get(next).end() <= word.start()) {
                next++;
            }
            if (next < hits.size() && hits.get(next).start() <= word.start()) {
                covered.add(i);
                named.add(word.key());
            } else if (word.shape() == Shape.LOWER) {
                small.add(word.key());
            } else if (!word.opens()) {
                insideSentences.add(word.key());
            }
        }
    }

    static List<Stranger> in(String text, List<Hit> hits, Set<String> regions) {
        return new Strangers(text, hits, regions).find();
    }

    private List<Stranger> find() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Run run = run(at);
            at = Math.max(run.end, at + 1);
            Run name = trimmed(run);
            if (name.isSome() && isName(name)) {
                runs.add(name);
            }
        }
        return grouped(runs);
    }

    private final class Run {

        private final int start;
        private final int end;

        Run(int start, int end) {
            this.start = start;
            this.end = end;
        }

        boolean isSome() {
            return end > start;
        }

        List<String> keys() {
            return words.subList(start, end).stream().map(Token::key).toList();
        }

        Stranger.Place place() {
            return new Stranger.Place(
                    words.get(start).start(), words.get(end - 1).end());
        }

        String written() {
            return text.substring(place().start(), place().end()).replaceAll("\\s+", " ");
        }

        boolean isLike(Run other) {
            return end - start == other.end - other.start && alike(keys(), other.keys());
        }
    }

    private Run run(int start) {
        int end = start;
        while (end < words.size()
                && end - start < MOST_WORDS
                && (end == start || words.get(end).joined())) {
            boolean links = end > start
                    && LINKS.contains(words.get(end).key())
                    && end + 1 < words.size()
                    && words.get(end + 1).joined()
                    && isCapital(end + 1);
            if (!isCapital(end) && !links) {
                break;
            }
            end++;
        }
        return new Run(start, end);
    }

    private boolean isCapital(int at) {
        Shape shape = words.get(at).shape();
        return (shape == Shape.TITLE || shape == Shape.CAPITALS) && !covered.contains(at);
    }

    /** Without titles, and without a word that is written large only because a sentence begins with it. */
    private Run trimmed(Run run) {
        int start = run.start;
        int end = run.end;
        while (start < end && (NameSigns.isNoName(words.get(start).key()) || beginsOnly(start))) {
            start++;
        }
        while (start < end && LINKS.contains(words.get(start).key())) {
            start++;
        }
        while (end > start && LINKS.contains(words.get(end - 1).key())) {
            end--;
        }
        return new Run(start, end);
    }

    private boolean beginsOnly(int at) {
        Token word = words.get(at);
        return word.opens() && (small.contains(word.key()) || word.key().length() == 1);
    }

    private boolean isName(Run run) {
        Token first = words.get(run.start);
        if (run.end - run.start > 1) {
            return true;
        }
        String key = first.key();
        return key.length() > 2
                && !named.contains(key)
                && (!first.opens() || insideSentences.contains(key))
                && regions.stream().noneMatch(region -> isOfRegion(key, region));
    }

    private static boolean isOfRegion(String word, String region) {
        int shared = 0;
        while (shared < Math.min(word.length(), region.length()) && word.charAt(shared) == region.charAt(shared)) {
            shared++;
        }
        return shared >= 5 || shared >= 4 && shared >= region.length() - 1;
    }

    private List<Stranger> grouped(List<Run> runs) {
        List<List<Run>> groups = new ArrayList<>();
        runs.stream()
                .sorted(Comparator.comparing((Run run) -> run.start - run.end).thenComparing(run -> run.start))
                .forEach(run -> groups.stream()
                        .filter(group -> group.stream().anyMatch(run::isLike) || isPartOf(run, group.get(0)))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(run), () -> groups.add(new ArrayList<>(List.of(run)))));
        return groups.stream()
                .map(this::stranger)
                .sorted(Comparator.comparing(
                        stranger -> stranger.places().get(0).start()))
                .toList();
    }

    private static boolean isPartOf(Run run, Run whole) {
        return run.end - run.start == 1 && whole.keys().stream().anyMatch(key -> alike(List.of(key), run.keys()));
    }

    /** The same, or but for endings: the shortest form is the likeliest to be the name itself. */
    private static boolean alike(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            String stem = one.get(i)
                    .substring(
                            0,
                            Math.max(
                                    Math.min(4, one.get(i).length()), one.get(i).length() - 3));
            boolean cyrillic = one.get(i).charAt(0) >= 0x400;
            if (!one.get(i).equals(other.get(i))
                    && !(cyrillic
                            && other.get(i).startsWith(stem)
                            && Math.abs(one.get(i).length() - other.get(i).length()) < 4)) {
                return false;
            }
        }
        return true;
    }

    private Stranger stranger(List<Run> group) {
        int size = group.get(0).end - group.get(0).start;
        Run name = group.stream()
                .filter(run -> run.end - run.start == size)
                .min(Comparator.comparing(run -> run.written().length()))
                .orElseThrow();
        Run first = group.get(0);
        String before = first.start == 0 ? "" : words.get(first.start - 1).key();
        boolean capitals = size == 1 && words.get(first.start).shape() == Shape.CAPITALS;
        Set<Stranger.Place> places = group.stream()
                .map(Run::place)
                .sorted(Comparator.comparing(Stranger.Place::start))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Stranger(name.written(), NameSigns.kind(name.keys(), before, capitals), List.copyOf(places));
    }
}
