package news.dateline.search.request;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.ShownConcepts;
import news.dateline.search.Facet;
import news.dateline.shared.Languages;
import news.dateline.shared.Slug;
import news.dateline.story.Storylines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what the values in a URL stand for. */
@Component
public class Narrowing {

    private static final Map<String, Kind> KINDS = Stream.of(Kind.values())
            .collect(toMap(kind -> SearchRequest.parameterOf(Facet.of(kind)), Function.identity()));

    private final ShownConcepts concepts;
    private final Storylines storylines;

    Narrowing(ShownConcepts concepts, Storylines storylines) {
        this.concepts = concepts;
        this.storylines = storylines;
    }

    /** @param atHand values that are known already and need not be asked for, for some facets */
    @Transactional(readOnly = true)
    public Narrowed of(SearchRequest request, Map<Facet, List<Value>> atHand, Locale locale) {
        List<Narrowed.Of> values = new ArrayList<>();
        List<Unknown> unknown = new ArrayList<>();
        request.chosen().forEach((facet, chosen) -> {
            Map<String, Value> known = chosen.isEmpty()
                    ? Map.of()
                    : known(facet, chosen, atHand, locale).collect(toMap(Value::slug, Function.identity()));
            for (String slug : chosen) {
                if (known.containsKey(slug)) {
                    values.add(new Narrowed.Of(facet, known.get(slug)));
                } else {
                    unknown.add(new Unknown(SearchRequest.parameterOf(facet), slug));
                }
            }
        });
        return new Narrowed(values, unknown);
    }

    /** The same search with the present names of what was renamed, or merged into another, since it was kept. */
    @Transactional(readOnly = true)
    public SearchRequest current(SearchRequest request, List<Unknown> unknown) {
        SearchRequest current = request;
        for (Unknown one : unknown) {
            Kind kind = KINDS.get(one.parameter());
            if (kind != null && Slug.isOne(one.value())) {
                Optional<String> successor = concepts.findSuccessor(kind, one.value())
                        .flatMap(id -> concepts.link(id, Languages.DEFAULT.getLanguage()))
                        .map(ConceptLink::slug);
                if (successor.isPresent()) {
                    Facet facet = Facet.of(kind);
                    current = current.without(facet, one.value());
                    current = current.has(facet, successor.get()) ? current : current.with(facet, successor.get());
                }
            }
        }
        return current;
    }

    private Stream<Value> known(Facet facet, List<String> chosen, Map<Facet, List<Value>> atHand, Locale locale) {
        if (atHand.containsKey(facet)) {
            return atHand.get(facet).stream();
        }
        List<String> slugs = chosen.stream().filter(Slug::isOne).toList();
        return switch (facet) {
            case LANGUAGE -> Languages.ALL.stream().map(tag -> Value.ofLanguage(tag, locale));
            case STORYLINE -> storylines.withSlugs(slugs).stream().map(Value::of);
            case REGION, TOPIC, PERSON, ORGANISATION, EVENT ->
                concepts.links(Kind.valueOf(facet.name()), slugs, locale.getLanguage()).stream()
                        .map(Value::of);
            case DAY -> throw new IllegalArgumentException("Days are narrowed to a stretch");
        };
    }
}
