package news.dateline.concept.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.Kind;

/** All names as they stood at one time, ready to be found. */
public record Edition(
        long changes,
        Map<UUID, List<KnownName>> spellings,
        Names names,
        Suggestions suggestions,
        Endings endings,
        Map<UUID, KnownConcept> concepts,
        Demonyms demonyms) {

    /** Names of people, organisations, regions and events in a text. Topics are words, and no names. */
    public List<Occurrence> find(String text) {
        return names.find(text);
    }

    /** The same in what somebody typed in a hurry, without its capitals perhaps. */
    public List<Occurrence> findTyped(String text) {
        List<Occurrence> found = new ArrayList<>(names.find(text));
        for (String written : List.of(Capitals.ofWords(text), Capitals.all(text))) {
            names.find(written).stream()
                    .filter(occurrence -> found.stream()
                            .allMatch(known -> known.end() <= occurrence.start() || occurrence.end() <= known.start()))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Occurrence::start));
        return found;
    }

    /** The same, and what is written like a name but is none that is known. */
    public Reading read(String text) {
        List<Token> words = Token.of(text);
        return Strangers.in(text, words, names.find(text, words), this);
    }

    /** All spellings of the concepts of a kind. */
    public List<KnownName> names(Kind kind) {
        return spellings.values().stream()
                .flatMap(List::stream)
                .filter(name -> name.kind() == kind)
                .toList();
    }

    /** All spellings of some concepts. */
    public List<KnownName> spellings(Collection<UUID> of) {
        return of.stream()
                .flatMap(concept -> spellings.getOrDefault(concept, List.of()).stream())
                .toList();
    }

    /** Concepts of a kind of which a name, or a word in one, begins like what was typed; the likeliest first. */
    public List<Suggestion> suggest(Kind kind, String typed, int most) {
        return suggest(List.of(kind), typed, most);
    }

    /** Likewise, of any of some kinds. */
    public List<Suggestion> suggest(Collection<Kind> kinds, String typed, int most) {
        return suggested(suggestions.of(kinds, typed, most));
    }

    /** Concepts with a name that ends in what was typed, or nearly: the likeliest first, all with as few wrong letters. */
    public List<Suggestion> endingIn(String typed, int most) {
        return suggested(endings.of(typed, most));
    }

    private List<Suggestion> suggested(Spelled found) {
        return found.names().entrySet().stream()
                .map(name -> new Suggestion(
                        Objects.requireNonNull(concepts.get(name.getKey())), name.getValue(), found.isNear()))
                .toList();
    }

    /** @param romanized what was written in other letters before, to be added to: it takes longer than all the rest */
    static Edition of(
            long changes,
            List<NameRows.NameRow> names,
            List<NameRows.ConceptRow> concepts,
            Map<UUID, UUID> parents,
            Map<String, List<String>> romanized) {
        Map<UUID, UUID> successors = new HashMap<>();
        names.stream()
                .filter(name -> name.mergedInto() != null)
                .forEach(name -> successors.put(name.conceptId(), name.mergedInto()));
        Map<UUID, KnownConcept> known = new HashMap<>();
        concepts.forEach(concept -> known.put(
                concept.id(),
                new KnownConcept(
                        concept.id(),
                        concept.kind(),
                        concept.slug(),
                        concept.slug(),
                        concept.description(),
                        parents.get(concept.id()))));
        List<KnownName> spellings = names.stream()
                .map(name -> spelling(name, successors))
                .filter(name -> known.containsKey(name.conceptId()))
                .toList();
        spellings.stream()
                .filter(name -> name.preferred() && name.language().equals("en"))
                .forEach(name -> known.computeIfPresent(
                        name.conceptId(),
                        (id, concept) -> new KnownConcept(
                                id,
                                concept.kind(),
                                concept.slug(),
                                name.text(),
                                concept.description(),
                                concept.parent())));
        List<KnownName> all = withOtherLetters(spellings, romanized);
        return new Edition(
                changes,
                spellings.stream()
                        .collect(Collectors.groupingBy(
                                KnownName::conceptId, LinkedHashMap::new, Collectors.toUnmodifiableList())),
                new Names(all.stream().filter(name -> name.kind() != Kind.TOPIC).toList()),
                new Suggestions(all),
                new Endings(all),
                Collections.unmodifiableMap(known),
                Demonyms.of(all.stream()
                        .filter(name -> name.kind() == Kind.REGION)
                        .map(KnownName::text)
                        .toList()));
    }

    private static KnownName spelling(NameRows.NameRow row, Map<UUID, UUID> successors) {
        UUID stands = row.conceptId();
        Set<UUID> seen = new HashSet<>();
        while (successors.containsKey(stands) && seen.add(stands)) {
            stands = Objects.requireNonNull(successors.get(stands));
        }
        boolean itself = stands.equals(row.conceptId());
        return new KnownName(stands, row.kind(), row.text(), row.language(), row.preferred() && itself);
    }

    /**
     * With the Latin spellings of those in Cyrillic, the Kazakh ones in Russian letters, and the Cyrillic ones of people
     * and regions that have none, unless somebody has written them down already.
     */
    private static List<KnownName> withOtherLetters(List<KnownName> spellings, Map<String, List<String>> known) {
        Set<List<Object>> there = new HashSet<>();
        Set<UUID> inCyrillic = new HashSet<>();
        for (KnownName name : spellings) {
            there.add(List.of(name.conceptId(), Token.fold(name.text())));
            if (Romanization.isNeeded(name.text())) {
                inCyrillic.add(name.conceptId());
            }
        }
        Stream<KnownName> others = spellings.stream()
                .filter(name -> inCyrillic.contains(name.conceptId())
                        ? Romanization.isNeeded(name.text())
                        : name.kind() == Kind.PERSON || name.kind() == Kind.REGION)
                .flatMap(name ->
                        known.computeIfAbsent(name.language() + " " + name.text(), key -> inOtherLetters(name)).stream()
                                .map(text -> new KnownName(name.conceptId(), name.kind(), text, "en", false)))
                .filter(name -> there.add(List.of(name.conceptId(), Token.fold(name.text()))));
        return Stream.concat(spellings.stream(), others).toList();
    }

    private static List<String> inOtherLetters(KnownName name) {
        return Romanization.isNeeded(name.text())
                // Cyrillic sounds differently in Russian and in Kazakh, and names are written after either.
                ? List.of(
                        Romanization.of(name.text(), name.language()),
                        Romanization.of(name.text(), name.language().equals("kk") ? "ru" : "kk"),
                        RussianLetters.of(name.text()))
                : Cyrillization.of(name.text());
    }
}
