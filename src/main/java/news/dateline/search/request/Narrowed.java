package news.dateline.search.request;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.search.Facet;
import news.dateline.search.StoryQuery;

/**
 * What a search is narrowed to.
 *
 * @param values those that there are, in the order of the address
 * @param unknown those that there are not
 */
public record Narrowed(List<Of> values, List<Unknown> unknown) {

    /** To nothing at all. */
    public static final Narrowed NOT = new Narrowed(List.of(), List.of());

    /** One of the values. */
    public record Of(Facet facet, Value value) {}

    /** The same without one of its values. */
    public Narrowed without(Of value) {
        return new Narrowed(values.stream().filter(of -> !of.equals(value)).toList(), unknown);
    }

    public StoryQuery query(SearchRequest request) {
        Map<Facet, Set<String>> only = values.stream()
                .collect(Collectors.groupingBy(
                        Of::facet, Collectors.mapping(of -> of.value().key(), Collectors.toSet())));
        return new StoryQuery(request.words(), only, request.days(), request.sort(), request.after(), request.before());
    }

    /** The same search without what there is not. */
    public SearchRequest known(SearchRequest request) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        values.forEach(of -> chosen.computeIfAbsent(of.facet(), facet -> new ArrayList<>())
                .add(of.value().slug()));
        return request.narrowedTo(chosen);
    }

    /** What is searched for, in a few words; empty when nothing is. */
    public String subject(SearchRequest request) {
        return Stream.concat(
                        Stream.of(request.words()).filter(words -> !words.isEmpty()),
                        values.stream().map(of -> of.value().name()))
                .collect(Collectors.joining(", "));
    }

    /** Whether nothing at all is asked for. */
    public boolean isNothing(SearchRequest request) {
        return request.words().isEmpty() && values.isEmpty() && request.days().areAll();
    }
}
