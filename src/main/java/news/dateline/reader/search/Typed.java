package news.dateline.reader.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Spelling;

/**
 * What somebody looks for, as one who reads the names of concepts sees it.
 *
 * @param named the concepts that the words name
 */
record Typed(String words, List<ConceptLink> named) {

    private static final int SHORTEST = 3;

    /**
     * Those of some concepts that are meant: named by the words, or else with one of the words in a name.
     *
     * @param links to some of the concepts
     * @param names of some of them
     */
    List<ConceptLink> among(List<UUID> concepts, Map<UUID, ConceptLink> links, ConceptNames names) {
        List<ConceptLink> meant = named.stream()
                .filter(concept -> concepts.contains(concept.id()))
                .toList();
        if (!meant.isEmpty()) {
            return meant;
        }
        Set<String> typed =
                wordsOf(words).filter(word -> word.length() >= SHORTEST).collect(Collectors.toSet());
        Set<UUID> called = names.spellings(concepts).stream()
                .filter(name -> wordsOf(name.text()).anyMatch(typed::contains))
                .map(Spelling::conceptId)
                .collect(Collectors.toSet());
        return concepts.stream()
                .filter(called::contains)
                .map(links::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> wordsOf(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"));
    }
}
