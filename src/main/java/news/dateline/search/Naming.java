package news.dateline.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.Hit;
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
    private final List<Hit> hits;
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
        this.hits = known.findTyped(text);
        this.shortened = hits.isEmpty() ? shortened(text.strip()) : List.of();
    }

    /** The concepts that are meant, in the order of the words. */
    List<UUID> concepts() {
        Stream<UUID> found = hits.stream().filter(hit -> !isUnwanted(hit)).flatMap(hit -> hit.concepts().stream());
        Stream<UUID> ends =
                shortened.stream().map(suggestion -> suggestion.concept().id());
        return Stream.concat(found, ends).distinct().limit(MOST_CONCEPTS).toList();
    }

    private boolean isUnwanted(Hit hit) {
        return IntStream.range(0, terms.size())
                .filter(term -> starts.get(term) >= hit.start() && starts.get(term) < hit.end())
                .anyMatch(term -> terms.get(term).unwanted());
    }

    /** What else may stand for runs of free terms, by the first term of each. A name of several concepts says nothing. */
    Map<Integer, Wording.Named> synonyms() {
        Map<Integer, Wording.Named> synonyms = new HashMap<>();
        for (Hit hit : hits) {
            int first = starts.indexOf(hit.start());
            int end = first
                    + (int) starts.stream()
                            .filter(start -> start >= hit.start() && start < hit.end())
                            .count();
            if (first >= 0 && !hit.isAmbiguous() && synonyms.size() < MOST_NAMES && areFree(first, end)) {
                String typed = text.substring(hit.start(), hit.end());
                synonyms.put(first, new Wording.Named(end - first, spellings(hit.concepts(), typed, name -> name)));
            }
        }
        if (hits.isEmpty() && !terms.isEmpty() && areFree(0, terms.size())) {
            List<UUID> people = shortened.stream()
                    .filter(suggestion -> suggestion.concept().kind() == Kind.PERSON)
                    .map(suggestion -> suggestion.concept().id())
                    .toList();
            if (people.size() == 1) {
                synonyms.put(0, new Wording.Named(terms.size(), spellings(people, text.strip(), this::shortenedName)));
            }
        }
        return synonyms;
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
        return known.spellings(concepts).stream()
                .map(name -> shown.apply(name.text()))
                .filter(name -> !name.equalsIgnoreCase(typed) && Clauses.words(name) <= MOST_WORDS_OF_A_SPELLING)
                .distinct()
                .limit(MOST_SPELLINGS)
                .toList();
    }
}
