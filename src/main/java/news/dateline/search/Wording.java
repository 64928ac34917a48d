package news.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.names.KnownNames;

/** Says the words of a query so that the engine understands them. */
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

    /** For each, the engine asks for all words that are like it. */
    private static final int MOST_THAT_ERR = 8;

    private static final int LONG_ENOUGH_TO_BEGIN = 3;
    private static final int ENOUGH_TO_LACK_ONE = 3;

    private Wording() {}

    /**
     * What to ask for, and what instead where that finds nothing.
     *
     * @param names what the query names, by the first term of the name
     */
    static List<Asked> of(List<Term> terms, Map<Integer, Named> names) {
        List<Asked.Part> exact = parts(terms, names, 0);
        List<Asked.Part> near = parts(terms, names, Math.min(MOST_THAT_ERR, Clauses.wordsThatMayErr(exact)));
        List<Asked> asked = new ArrayList<>();
        asked.add(new Asked(Fit.ALL_WORDS, exact));
        if (!near.equals(exact)) {
            asked.add(new Asked(Fit.NEARLY, near));
        }
        // To be without a word is no part of being like the rest.
        if (near.size() >= ENOUGH_TO_LACK_ONE && terms.stream().noneMatch(Term::unwanted)) {
            asked.add(new Asked(Fit.MOST_WORDS, near));
        }
        return asked;
    }

    private static List<Asked.Part> parts(List<Term> terms, Map<Integer, Named> names, int mostThatErr) {
        int left = mostThatErr;
        List<Asked.Part> parts = new ArrayList<>();
        for (int i = 0; i < terms.size(); ) {
            Named named = names.getOrDefault(i, new Named(1, List.of()));
            List<Term> run = terms.subList(i, i + named.terms());
            i += named.terms();
            boolean isLast = i == terms.size();
            String asTyped = run.stream()
                    .map(term -> term.isFree() ? free(term, isLast && term == run.get(run.size() - 1)) : fixed(term))
                    .collect(Collectors.joining(" + "));
            Term first = run.get(0);
            // A name of several words that is known has no wrong letters.
            boolean mayErr = run.size() == 1
                    && first.isFree()
                    && first.text().length() >= LONG_ENOUGH_TO_ERR
                    && Clauses.words(first.text()) <= left;
            left -= mayErr ? Clauses.words(first.text()) : 0;
            Asked.Part part = new Asked.Part(
                    first.unwanted() ? asTyped : "(" + asTyped + ")",
                    named.spellings(),
                    mayErr ? List.of(first.text()) : List.of());
            parts.add(first.joined() ? parts.remove(parts.size() - 1).or(part) : part);
        }
        return parts;
    }

    private static String free(Term term, boolean isLast) {
        Stream<String> begun =
                isLast && term.text().length() >= LONG_ENOUGH_TO_BEGIN ? Stream.of(term.text() + "*") : Stream.empty();
        return Stream.of(Stream.of(term.text()), begun, otherLetters(term))
                .flatMap(all -> all)
                .distinct()
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String fixed(Term term) {
        return (term.unwanted() ? "-" : "") + (term.phrase() ? quoted(term.text()) : term.text());
    }

    static String quoted(String text) {
        return '"' + text.replace('"', ' ') + '"';
    }

    private static Stream<String> otherLetters(Term term) {
        return Stream.of("ru", "kk")
                .map(language -> KnownNames.inLatin(term.text(), language))
                .filter(latin -> !latin.equals(term.text()));
    }
}
