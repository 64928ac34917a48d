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

    /** For each, the engine asks for all words that are like it. */
    private static final int MOST_THAT_ERR = 8;

    private static final int LONG_ENOUGH_TO_BEGIN = 3;

    /** Two letters begin so many words that they are taken for a word first. */
    private static final int LONG_ENOUGH_TO_BEGIN_NEARLY = 2;

    private static final int ENOUGH_TO_LACK_ONE = 3;

    private Wording() {}

    /** What to ask for, and what instead where that finds nothing. */
    static List<Asked> of(List<Term> terms, Naming naming) {
        Asked exactly = exactly(terms, naming);
        Map<Integer, Named> nearNames = naming.synonymsOrNearOnes();
        int room = Clauses.wordsThatMayErr(parts(terms, nearNames, Fit.NEARLY, 0));
        List<Asked.Part> near = parts(terms, nearNames, Fit.NEARLY, Math.min(MOST_THAT_ERR, room));
        List<Asked> asked = new ArrayList<>();
        asked.add(exactly);
        if (!near.equals(exactly.parts())) {
            asked.add(new Asked(Fit.NEARLY, near));
        }
        // To be without a word is no part of being like the rest.
        if (near.size() >= ENOUGH_TO_LACK_ONE && terms.stream().noneMatch(Term::unwanted)) {
            asked.add(new Asked(Fit.MOST_WORDS, near));
        }
        return asked;
    }

    /** What to ask for where nothing else will do instead. */
    static Asked exactly(List<Term> terms, Naming naming) {
        return new Asked(Fit.ALL_WORDS, parts(terms, naming.synonyms(), Fit.ALL_WORDS, 0));
    }

    static Asked justSo(Term term) {
        return new Asked(Fit.ALL_WORDS, parts(List.of(term), Map.of(), Fit.ALL_WORDS, 0));
    }

    private static List<Asked.Part> parts(List<Term> terms, Map<Integer, Named> names, Fit fit, int mostThatErr) {
        int left = mostThatErr;
        List<Asked.Part> parts = new ArrayList<>();
        for (int i = 0; i < terms.size(); ) {
            Named named = names.getOrDefault(i, new Named(1, List.of()));
            List<Term> run = terms.subList(i, i + named.terms());
            i += named.terms();
            boolean isLast = i == terms.size();
            String asTyped = run.stream()
                    .map(term ->
                            term.isFree() ? free(term, isLast && term == run.get(run.size() - 1), fit) : term.typed())
                    .collect(Collectors.joining(" + "));
            Term first = run.get(0);
            // A name of several words that is known has no wrong letters.
            boolean mayErr = run.size() == 1 && first.mayErr() && Clauses.words(first.text()) <= left;
            left -= mayErr ? Clauses.words(first.text()) : 0;
            Asked.Part part = new Asked.Part(
                    first.unwanted() ? asTyped : "(" + asTyped + ")",
                    named.spellings(),
                    inCyrillic(run, named),
                    mayErr ? List.of(first.text()) : List.of());
            parts.add(first.joined() ? parts.remove(parts.size() - 1).or(part) : part);
        }
        return parts;
    }

    /** For texts about nothing that is known: a name that is known has its own spellings. */
    private static List<String> inCyrillic(List<Term> run, Named named) {
        return named.spellings().isEmpty() && run.stream().allMatch(Term::isFree)
                ? KnownNames.inCyrillic(run.stream().map(Term::text).collect(Collectors.joining(" ")))
                : List.of();
    }

    private static String free(Term term, boolean isLast, Fit fit) {
        int longEnough = fit == Fit.ALL_WORDS ? LONG_ENOUGH_TO_BEGIN : LONG_ENOUGH_TO_BEGIN_NEARLY;
        Stream<String> begun = isLast && term.isOneWord() && term.text().length() >= longEnough
                ? Stream.of(term.text() + "*")
                : Stream.empty();
        Stream<String> withoutEnding =
                fit == Fit.ALL_WORDS ? Stream.empty() : KazakhEndings.takenFrom(term.text()).stream();
        return Stream.of(
                        Stream.of(
                                term.isOneWord()
                                        ? term.text()
                                        : "(" + term.text().replace(" ", " + ") + ")"),
                        begun,
                        OtherWritings.of(term.text()),
                        otherLetters(term),
                        withoutEnding)
                .flatMap(all -> all)
                .distinct()
                .collect(Collectors.joining(" | ", "(", ")"));
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
