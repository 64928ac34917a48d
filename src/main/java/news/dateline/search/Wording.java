package news.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.names.KnownNames;

/** The words of a query in the language of the engine's simple query strings. */
final class Wording {

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
    private static final int ENOUGH_TO_LACK_ONE = 3;

    private Wording() {}

    /**
     * What to ask for, and what instead where that finds nothing.
     *
     * @param names what the query names, by the first term of the name
     */
    static List<Asked> of(List<Term> terms, Map<Integer, Named> names) {
        List<String> exact = parts(terms, names, Wording::otherLetters);
        List<String> near = parts(terms, names, term -> Stream.concat(otherLetters(term), nearly(term)));
        List<Asked> asked = new ArrayList<>();
        asked.add(new Asked(Fit.ALL_WORDS, String.join(" ", exact)));
        if (!near.equals(exact)) {
            asked.add(new Asked(Fit.NEARLY, String.join(" ", near)));
        }
        // To be without a word is no part of being like the rest.
        if (near.size() >= ENOUGH_TO_LACK_ONE && terms.stream().noneMatch(Term::unwanted)) {
            asked.add(new Asked(Fit.MOST_WORDS, String.join(" ", near)));
        }
        return asked;
    }

    private static List<String> parts(
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
                    .collect(Collectors.joining(" + "));
            String part = Stream.concat(
                            Stream.of(asTyped), named.spellings().stream().map(Wording::quoted))
                    .collect(Collectors.joining(") | (", "((", "))"));
            parts.add(
                    run.get(0).joined()
                            ? "(" + parts.remove(parts.size() - 1) + " | " + part + ")"
                            : run.get(0).unwanted() ? asTyped : part);
        }
        return parts;
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
