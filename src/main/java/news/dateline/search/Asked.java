package news.dateline.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the engine is asked for.
 *
 * @param parts of which a document needs all, or most; none for all documents
 */
record Asked(Fit fit, List<Part> parts) {

    /**
     * One of the things that are looked for.
     *
     * @param words in the engine's language of simple query strings
     * @param spellings of what the words name; a story that is tagged with it has all of them, so they are for texts
     * @param inCyrillic what the words may be in Cyrillic, for texts too
     * @param nearly words of which a letter may be wrong, any one of which does instead
     */
    record Part(String words, List<String> spellings, List<String> inCyrillic, List<String> nearly) {

        Part or(Part other) {
            return new Part(
                    "(" + words + " | " + other.words + ")",
                    both(spellings, other.spellings),
                    both(inCyrillic, other.inCyrillic),
                    both(nearly, other.nearly));
        }

        private Part inLatin() {
            return new Part(words, spellings, List.of(), nearly);
        }

        private static List<String> both(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    boolean isForAll() {
        return parts.isEmpty();
    }

    /** Whether each part is just its words. */
    boolean isPlain() {
        return fit == Fit.ALL_WORDS
                && parts.stream()
                        .allMatch(part ->
                                part.spellings().isEmpty() && part.inCyrillic().isEmpty());
    }

    /** The same without what is only guessed to be in Cyrillic. */
    Asked inLatin() {
        return new Asked(fit, parts.stream().map(Part::inLatin).toList());
    }

    /** What is guessed to be in Cyrillic, any of it; empty where nothing is. */
    String inCyrillic() {
        return parts.stream()
                .flatMap(part -> part.inCyrillic().stream())
                .map(Wording::quoted)
                .collect(Collectors.joining(" "));
    }

    /** All parts in one, without what may stand for them. */
    String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining(" "));
    }

    /** Likewise, with other spellings beside each. */
    String wordsAndSpellings() {
        Stream<String> spellings = parts.stream().flatMap(part -> part.spellings().stream());
        return Stream.concat(Stream.of(words()), spellings.map(Wording::quoted)).collect(Collectors.joining(" "));
    }
}
