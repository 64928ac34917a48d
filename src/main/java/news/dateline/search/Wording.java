package news.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.names.KnownNames;

/**
 * The words of a query in the language of the engine's simple query strings.
 *
 * @param strict every word as it was typed, or what else the same is called
 * @param relaxed the same, with one letter wrong in longer words
 */
record Wording(String strict, String relaxed) {

    /**
     * Something that a query names.
     *
     * @param terms how many of the query's terms the name takes
     * @param spellings others of the same
     */
    record Named(int terms, List<String> spellings) {}

    /** Shorter words are other words with another letter. */
    static final int LONG_ENOUGH_TO_ERR = 5;

    private static final int LONG_ENOUGH_TO_BEGIN = 3;

    /** @param names what the query names, by the first term of the name */
    static Wording of(List<Term> terms, Map<Integer, Named> names) {
        return new Wording(
                text(terms, names, Wording::otherLetters),
                text(terms, names, term -> Stream.concat(otherLetters(term), nearly(term))));
    }

    /** Whether there is a word in which a letter may be wrong. */
    boolean isRelaxable() {
        return !relaxed.equals(strict);
    }

    private static String text(
            List<Term> terms, Map<Integer, Named> names, Function<Term, Stream<String>> alternatives) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < terms.size(); ) {
            Named named = names.getOrDefault(i, new Named(1, List.of()));
            List<Term> run = terms.subList(i, i + named.terms());
            i += named.terms();
            boolean isLast = i == terms.size();
            String asTyped = run.stream()
                    .map(term -> term.isFree()
                            ? free(term, isLast && term == run.get(run.size() - 1), alternatives)
                            : fixed(term))
                    .collect(Collectors.joining(" "));
            String part = Stream.concat(
                            Stream.of(asTyped), named.spellings().stream().map(Wording::quoted))
                    .collect(Collectors.joining(") | (", "((", "))"));
            parts.add(
                    run.get(0).joined()
                            ? "(" + parts.remove(parts.size() - 1) + " | " + part + ")"
                            : run.get(0).unwanted() ? asTyped : part);
        }
        return String.join(" ", parts);
    }

    private static String free(Term term, boolean isLast, Function<Term, Stream<String>> alternatives) {
        Stream<String> begun =
                isLast && term.text().length() >= LONG_ENOUGH_TO_BEGIN ? Stream.of(term.text() + "*") : Stream.empty();
        return Stream.of(Stream.of(term.text()), begun, alternatives.apply(term))
                .flatMap(all -> all)
                .distinct()
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String fixed(Term term) {
        return (term.unwanted() ? "-" : "") + (term.phrase() ? quoted(term.text()) : term.text());
    }

    private static String quoted(String text) {
        return '"' + text.replace('"', ' ') + '"';
    }

    private static Stream<String> otherLetters(Term term) {
        return Stream.of("ru", "kk")
                .map(language -> KnownNames.inLatin(term.text(), language))
                .filter(latin -> !latin.equals(term.text()));
    }

    private static Stream<String> nearly(Term term) {
        return term.text().length() < LONG_ENOUGH_TO_ERR ? Stream.empty() : Stream.of(term.text() + "~1");
    }
}
