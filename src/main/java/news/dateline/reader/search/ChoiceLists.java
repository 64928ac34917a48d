package news.dateline.reader.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ShownConcepts;
import news.dateline.search.Facet;
import news.dateline.search.SearchPage;
import news.dateline.search.request.SearchRequest;
import news.dateline.search.request.Value;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.springframework.stereotype.Component;

/** Puts names and addresses to what the index has counted. */
@Component
class ChoiceLists {

    private static final List<Facet> IN_ORDER = List.of(
            Facet.REGION,
            Facet.TOPIC,
            Facet.PERSON,
            Facet.ORGANISATION,
            Facet.EVENT,
            Facet.STORYLINE,
            Facet.DAY,
            Facet.LANGUAGE);

    private static final Set<Facet> WITHOUT_TREE = Set.of(Facet.PERSON, Facet.ORGANISATION, Facet.EVENT);

    private final ShownConcepts concepts;
    private final Storylines storylines;

    ChoiceLists(ShownConcepts concepts, Storylines storylines) {
        this.concepts = concepts;
        this.storylines = storylines;
    }

    /**
     * @param choices for each facet with something to choose
     * @param named the concepts that the words name, which have pages of their own
     */
    record Result(List<Choices> choices, List<ConceptLink> named) {}

    Result of(SearchRequest request, SearchPage found, Map<Facet, List<Value>> trees, Locale locale) {
        Map<UUID, ConceptLink> links = links(found, locale);
        List<Choices> choices = IN_ORDER.stream()
                .map(facet -> {
                    Map<String, Long> counts = found.counts().getOrDefault(facet, Map.of());
                    return facet == Facet.DAY
                            ? Years.of(request, counts)
                            : choices(request, facet, counts, counted -> values(facet, counted, links, trees, locale));
                })
                .filter(list -> !list.all().isEmpty())
                .toList();
        return new Result(
                choices,
                found.named().stream().map(links::get).filter(Objects::nonNull).toList());
    }

    private static Choices choices(
            SearchRequest request, Facet facet, Map<String, Long> counts, Function<Set<String>, Stream<Value>> values) {
        return new Choices(
                SearchRequest.parameterOf(facet),
                values.apply(counts.keySet())
                        .filter(value -> counts.containsKey(value.key()))
                        .map(value -> {
                            boolean chosen = request.has(facet, value.slug());
                            SearchRequest other =
                                    chosen ? request.without(facet, value.slug()) : request.with(facet, value.slug());
                            return new Choice(value, counts.get(value.key()), chosen, other.url());
                        })
                        .toList());
    }

    private Stream<Value> values(
            Facet facet,
            Set<String> counted,
            Map<UUID, ConceptLink> links,
            Map<Facet, List<Value>> trees,
            Locale locale) {
        return switch (facet) {
            case REGION, TOPIC -> trees.get(facet).stream();
            case PERSON, ORGANISATION, EVENT ->
                counted.stream()
                        .map(id -> links.get(UUID.fromString(id)))
                        .filter(Objects::nonNull)
                        .map(Value::of);
            case STORYLINE -> storylines(counted).map(Value::of);
            case LANGUAGE -> counted.stream().map(tag -> Value.ofLanguage(tag, locale));
            case DAY -> Stream.empty();
        };
    }

    private Stream<Storyline> storylines(Set<String> counted) {
        if (counted.isEmpty()) {
            return Stream.empty();
        }
        Map<String, Storyline> known = storylines
                .withIds(counted.stream().map(UUID::fromString).toList())
                .stream()
                .collect(toMap(line -> line.id().toString(), Function.identity()));
        return counted.stream().map(known::get).filter(Objects::nonNull);
    }

    private Map<UUID, ConceptLink> links(SearchPage found, Locale locale) {
        Stream<UUID> counted = WITHOUT_TREE.stream()
                .flatMap(facet -> found.counts().getOrDefault(facet, Map.of()).keySet().stream())
                .map(UUID::fromString);
        Set<UUID> ids = Stream.concat(counted, found.named().stream()).collect(toSet());
        return ids.isEmpty()
                ? Map.of()
                : concepts.links(ids, locale.getLanguage()).stream()
                        .collect(toMap(ConceptLink::id, Function.identity()));
    }
}
