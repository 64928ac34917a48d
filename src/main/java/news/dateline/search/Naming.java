package news.dateline.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.Occurrence;
import news.dateline.concept.names.RussianLetters;
import news.dateline.concept.names.Suggestion;

/** What the words of a query name. */
final class Naming {

    private static final int MOST_NAMES = 3;
    private static final int MOST_SPELLINGS = 6;
    private static final int MOST_CONCEPTS = 3;

    /** Nobody writes longer names out; all words of a query together are limited ({@link Clauses}). */
    private static final int MOST_WORDS_OF_A_SPELLING = 10;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    private final List<Term> terms;
    private final Edition known;
    private final List<Occurrence> occurrences;
    private final List<Integer> starts = new ArrayList<>();
    private final String text;
    private final List<Suggestion> shortened;

    Naming(List<Term> terms, Edition known) {
        this.terms = terms;
        this.known = known;
        StringBuilder words = new StringBuilder();
        for (Term term : terms) {
            starts.add(words.length());
            words.append(term.text()).append(term.isFree() ? " " : "\n\n");
        }
        this.text = words.toString();
        this.occurrences = known.findTyped(text);
        this.shortened = occurrences.isEmpty() ? shortened(text.strip()) : List.of();
    }

    /** The concepts that are meant, in the order of the words. */
    List<UUID> concepts() {
        Stream<UUID> found = occurrences.stream()
                .filter(occurrence -> !isUnwanted(occurrence))
                .flatMap(occurrence -> occurrence.concepts().stream().sorted());
        Stream<UUID> ends =
                shortened.stream().map(suggestion -> suggestion.concept().id());
        return Stream.concat(found, ends).distinct().limit(MOST_CONCEPTS).toList();
    }

    /** Whether what was typed is no name, but like one with a letter wrong. */
    boolean isNear() {
        return shortened.stream().anyMatch(Suggestion::isNear);
    }

    private boolean isUnwanted(Occurrence occurrence) {
        return IntStream.range(0, terms.size())
                .filter(term -> starts.get(term) >= occurrence.start() && starts.get(term) < occurrence.end())
                .anyMatch(term -> terms.get(term).unwanted());
    }

    /** What else may stand for runs of free terms, by the first term of each. A name of several concepts says nothing. */
    Map<Integer, Wording.Named> synonyms() {
        return isNear() ? Map.of() : synonymsOrNearOnes();
    }

    /** The same, or what stands for a name with wrong letters. */
    Map<Integer, Wording.Named> synonymsOrNearOnes() {
        Map<Integer, Wording.Named> synonyms = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            int first = starts.indexOf(occurrence.start());
            int end = first
                    + (int) starts.stream()
                            .filter(start -> start >= occurrence.start() && start < occurrence.end())
                            .count();
            if (first >= 0 && !occurrence.isAmbiguous() && synonyms.size() < MOST_NAMES && areFree(first, end)) {
                String typed = text.substring(occurrence.start(), occurrence.end());
                synonyms.put(
                        first, new Wording.Named(end - first, spellings(occurrence.concepts(), typed, name -> name)));
            }
        }
        if (occurrences.isEmpty() && !terms.isEmpty() && areFree(0, terms.size())) {
            synonymsOfShortened().ifPresent(named -> synonyms.put(0, named));
        }
        return synonyms;
    }

    private Optional<Wording.Named> synonymsOfShortened() {
        List<Suggestion> meant = shortened.stream()
                .filter(suggestion -> suggestion.concept().kind() == Kind.PERSON || isWhole(suggestion))
                .toList();
        if (meant.size() != 1) {
            return Optional.empty();
        }
        UnaryOperator<String> shown = isWhole(meant.get(0)) ? name -> name : this::shortenedName;
        List<UUID> concept = List.of(meant.get(0).concept().id());
        return Optional.of(new Wording.Named(terms.size(), spellings(concept, text.strip(), shown)));
    }

    /** Whether nothing but hyphens and the like tell a name from what was typed. */
    private boolean isWhole(Suggestion suggestion) {
        return !suggestion.isNear() && letters(suggestion.name()).equals(letters(text));
    }

    private static String letters(String name) {
        return asRead(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String asRead(String name) {
        return RussianLetters.of(name.toLowerCase(Locale.ROOT));
    }

    /** Names that end in all that was typed, as surnames do, or nearly; and topics, which are no names in a text. */
    private List<Suggestion> shortened(String typed) {
        boolean isName = typed.length() >= SHORTEST
                && terms.size() <= LONGEST
                && terms.stream().noneMatch(Term::unwanted);
        return isName ? known.endingIn(typed, MOST_CONCEPTS) : List.of();
    }

    /** As many of the last words of a name as were typed. */
    private String shortenedName(String name) {
        String[] words = name.split(" ");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - terms.size()), words.length));
    }

    private boolean areFree(int first, int end) {
        return terms.subList(first, end).stream().allMatch(Term::isFree)
                && terms.subList(first + 1, end).stream().noneMatch(Term::joined);
    }

    private List<String> spellings(List<UUID> concepts, String typed, UnaryOperator<String> shown) {
        // What the engine reads alike would count twice.
        Set<String> read = new HashSet<>(List.of(asRead(typed)));
        return known.spellings(concepts).stream()
                .map(name -> shown.apply(name.text()))
                .filter(name -> Clauses.words(name) <= MOST_WORDS_OF_A_SPELLING && read.add(asRead(name)))
                .limit(MOST_SPELLINGS)
                .toList();
    }
}
