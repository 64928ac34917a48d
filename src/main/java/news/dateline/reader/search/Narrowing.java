package news.dateline.reader.search;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.search.Facet;
import news.dateline.shared.Languages;
import news.dateline.story.Storylines;
import org.springframework.stereotype.Component;

/** Finds out what the values in a URL stand for. */
@Component
class Narrowing {

    // The database refuses some texts, and no slug looks like them.
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private final Concepts concepts;
    private final Storylines storylines;

    Narrowing(Concepts concepts, Storylines storylines) {
        this.concepts = concepts;
        this.storylines = storylines;
    }

    /**
     * @param only what the index knows the chosen values by
     * @param unknown what there is not
     */
    record Result(List<Filter> filters, Map<Facet, Set<String>> only, List<ResultPage.Unknown> unknown) {}

    /** @param trees the regions and topics there are, which need not be asked for again */
    Result of(SearchRequest request, Map<Kind, List<Branch>> trees, Locale locale) {
        List<Filter> filters = new ArrayList<>();
        Map<Facet, Set<String>> only = new EnumMap<>(Facet.class);
        List<ResultPage.Unknown> unknown = new ArrayList<>();
        request.chosen().forEach((facet, chosen) -> {
            Map<String, Value> known = chosen.isEmpty()
                    ? Map.of()
                    : known(facet, chosen, trees, locale).collect(toMap(Value::slug, Function.identity()));
            for (String slug : chosen) {
                Value found = known.get(slug);
                if (found == null) {
                    unknown.add(new ResultPage.Unknown(SearchRequest.parameterOf(facet), slug));
                } else {
                    only.computeIfAbsent(facet, of -> new HashSet<>()).add(found.key());
                    filters.add(new Filter(
                            facet, found, request.without(facet, slug).url()));
                }
            }
        });
        return new Result(filters, only, unknown);
    }

    private Stream<Value> known(Facet facet, List<String> chosen, Map<Kind, List<Branch>> trees, Locale locale) {
        List<String> slugs =
                chosen.stream().filter(value -> SLUG.matcher(value).matches()).toList();
        return switch (facet) {
            case LANGUAGE -> Languages.ALL.stream().map(tag -> Value.ofLanguage(tag, locale));
            case STORYLINE -> storylines.withSlugs(slugs).stream().map(Value::of);
            case REGION, TOPIC -> trees.get(Kind.valueOf(facet.name())).stream().map(Value::of);
            case PERSON, ORGANISATION, EVENT ->
                concepts.links(Kind.valueOf(facet.name()), slugs, locale.getLanguage()).stream()
                        .map(Value::of);
            case DAY -> throw new IllegalArgumentException("Days are narrowed to a stretch");
        };
    }
}
