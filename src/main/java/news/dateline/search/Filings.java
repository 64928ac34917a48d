package news.dateline.search;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.Spelling;
import news.dateline.concept.TreeEdge;
import news.dateline.concept.names.KnownNames;
import org.springframework.stereotype.Component;

/** Finds out under what stories are filed, for many as fast as for one. */
@Component
class Filings {

    private final Concepts concepts;

    Filings(Concepts concepts) {
        this.concepts = concepts;
    }

    /** @param tags what each story is tagged with */
    Map<UUID, Filing> of(Map<UUID, ? extends Collection<UUID>> tags) {
        Set<UUID> tagged = tags.values().stream().flatMap(Collection::stream).collect(toSet());
        if (tagged.isEmpty()) {
            return tags.keySet().stream().collect(toMap(story -> story, story -> new Filing("", Map.of())));
        }
        Map<UUID, Set<String>> names = concepts.spellings(tagged).stream()
                .collect(groupingBy(Spelling::conceptId, flatMapping(Filings::inAnyLetters, toSet())));
        Map<UUID, Set<UUID>> above = concepts.lines(tagged).stream()
                .collect(groupingBy(TreeEdge::nodeId, mapping(TreeEdge::parentId, toSet())));
        Set<UUID> all = Stream.concat(tagged.stream(), above.values().stream().flatMap(Set::stream))
                .collect(toSet());
        Map<UUID, Kind> kinds = concepts.links(all, "en").stream().collect(toMap(ConceptLink::id, ConceptLink::kind));
        return tags.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, story -> filing(story.getValue(), names, above, kinds)));
    }

    private static Filing filing(
            Collection<UUID> tagged, Map<UUID, Set<String>> names, Map<UUID, Set<UUID>> above, Map<UUID, Kind> kinds) {
        String spellings = tagged.stream()
                .flatMap(id -> names.getOrDefault(id, Set.of()).stream())
                .distinct()
                .collect(joining("\n"));
        return new Filing(
                spellings,
                tagged.stream()
                        .flatMap(id -> Stream.concat(Stream.of(id), above.getOrDefault(id, Set.of()).stream()))
                        .distinct()
                        .filter(kinds::containsKey)
                        .collect(groupingBy(kinds::get, toSet())));
    }

    // Cyrillic does not say whose it is, and the same letters sound differently in Russian and in Kazakh.
    private static Stream<String> inAnyLetters(Spelling name) {
        return Stream.of(name.text(), KnownNames.inLatin(name.text(), "ru"), KnownNames.inLatin(name.text(), "kk"));
    }
}
