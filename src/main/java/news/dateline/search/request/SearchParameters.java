package news.dateline.search.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.search.Facet;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters in the URL of a search, as they came. */
public record SearchParameters(MultiValueMap<String, String> all) {

    private static final int MOST_VALUES = 20;

    /** What of it can be asked for. */
    public SearchRequest request() {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet != Facet.DAY) {
                chosen.put(facet, values(facet).limit(MOST_VALUES).toList());
            }
        }
        return new SearchRequest(
                StoryQuery.words(first("q")),
                chosen,
                new StoryQuery.Days(
                        dateOf(first("from")).orElse(null), dateOf(first("to")).orElse(null)),
                sortOf(first("sort")).orElse(Sort.RELEVANCE),
                place("after"),
                place("before"));
    }

    /**
     * What was asked for and cannot be: words without a letter, an order that there is not, a date that is none, more
     * words or values than are looked at.
     */
    public List<Unknown> nonsense() {
        Stream<Unknown> senseless = Stream.of("q", "sort", "from", "to")
                .map(name -> new Unknown(name, StoryQuery.tidy(first(name))))
                .filter(asked -> !asked.value().isEmpty())
                .filter(asked -> switch (asked.parameter()) {
                    case "q" -> StoryQuery.words(asked.value()).isEmpty();
                    case "sort" -> sortOf(asked.value()).isEmpty();
                    default -> dateOf(asked.value()).isEmpty();
                });
        Stream<Unknown> tooMuch = Stream.of(Facet.values())
                .flatMap(facet -> values(facet)
                        .skip(MOST_VALUES)
                        .limit(1)
                        .map(value -> new Unknown(SearchRequest.parameterOf(facet), value, true)));
        Stream<Unknown> tooManyWords =
                StoryQuery.leftOut(first("q")).map(word -> new Unknown("q", word, true)).stream();
        return Stream.of(senseless, tooManyWords, tooMuch).flatMap(all -> all).toList();
    }

    private Stream<String> values(Facet facet) {
        return all.getOrDefault(SearchRequest.parameterOf(facet), List.of()).stream()
                .map(StoryQuery::tidy)
                .filter(value -> !value.isBlank())
                .distinct();
    }

    private @Nullable String place(String name) {
        String place = first(name);
        return place.isEmpty() ? null : place;
    }

    private String first(String name) {
        String value = all.getFirst(name);
        return value == null ? "" : value;
    }

    private static Optional<Sort> sortOf(String text) {
        return Stream.of(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<LocalDate> dateOf(String text) {
        // Years of five digits are dates to Java, and no archive has them.
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
