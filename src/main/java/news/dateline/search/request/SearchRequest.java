package news.dateline.search.request;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.search.Facet;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the URL of a search asks for.
 *
 * @param chosen for each facet slugs, or tags of languages, of something that exists or not
 * @param days from where to where; those that are no dates are null
 * @param after the place where the page begins; null for the first one, and where {@code before} says where it ends
 */
public record SearchRequest(
        String words,
        Map<Facet, List<String>> chosen,
        StoryQuery.Days days,
        Sort sort,
        @Nullable String after,
        @Nullable String before) {

    private static final int MOST_VALUES = 20;

    public static SearchRequest of(MultiValueMap<String, String> parameters) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (facet == Facet.DAY) {
                continue;
            }
            chosen.put(facet, values(parameters, facet).limit(MOST_VALUES).toList());
        }
        return new SearchRequest(
                StoryQuery.words(first(parameters, "q")),
                chosen,
                new StoryQuery.Days(
                        dateOf(first(parameters, "from")).orElse(null),
                        dateOf(first(parameters, "to")).orElse(null)),
                sortOf(first(parameters, "sort")).orElse(Sort.RELEVANCE),
                placeOf(parameters, "after"),
                placeOf(parameters, "before"));
    }

    private static Stream<String> values(MultiValueMap<String, String> parameters, Facet facet) {
        return parameters.getOrDefault(parameterOf(facet), List.of()).stream()
                .map(StoryQuery::tidy)
                .filter(value -> !value.isBlank())
                .distinct();
    }

    public static String parameterOf(Facet facet) {
        return facet == Facet.LANGUAGE ? "lang" : facet.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What was asked for and cannot be: words without a letter, an order that there is not, a date that is none, more
     * values than are looked at.
     */
    public static List<Unknown> nonsense(MultiValueMap<String, String> parameters) {
        Stream<Unknown> senseless = Stream.of("q", "sort", "from", "to")
                .map(name -> new Unknown(name, StoryQuery.tidy(first(parameters, name))))
                .filter(asked -> !asked.value().isEmpty())
                .filter(asked -> switch (asked.parameter()) {
                    case "q" -> StoryQuery.words(asked.value()).isEmpty();
                    case "sort" -> sortOf(asked.value()).isEmpty();
                    default -> dateOf(asked.value()).isEmpty();
                });
        Stream<Unknown> tooMuch = Stream.of(Facet.values())
                .flatMap(facet -> values(parameters, facet)
                        .skip(MOST_VALUES)
                        .limit(1)
                        .map(value -> new Unknown(parameterOf(facet), value, true)));
        return Stream.concat(senseless, tooMuch).toList();
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

    private static @Nullable String placeOf(MultiValueMap<String, String> parameters, String name) {
        String place = first(parameters, name);
        return place.isEmpty() ? null : place;
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    public boolean has(Facet facet, String value) {
        return chosen.getOrDefault(facet, List.of()).contains(value);
    }

    public SearchRequest with(Facet facet, String value) {
        Map<Facet, List<String>> more = new EnumMap<>(chosen);
        more.compute(facet, (of, all) -> {
            List<String> values = all == null ? new ArrayList<>() : new ArrayList<>(all);
            values.add(value);
            return values;
        });
        return new SearchRequest(words, more, days, sort, null, null);
    }

    public SearchRequest without(Facet facet, String value) {
        Map<Facet, List<String>> others = new EnumMap<>(chosen);
        others.computeIfPresent(
                facet,
                (of, all) -> all.stream().filter(one -> !one.equals(value)).toList());
        return new SearchRequest(words, others, days, sort, null, null);
    }

    public SearchRequest during(StoryQuery.Days others) {
        return new SearchRequest(words, chosen, others, sort, null, null);
    }

    public SearchRequest withoutWords() {
        return new SearchRequest("", chosen, days, sort, null, null);
    }

    /** Another search, for nothing but these words. */
    public static SearchRequest ofWords(String words) {
        return of(new LinkedMultiValueMap<>(Map.of("q", List.of(words))));
    }

    /** The same search for other values. */
    public SearchRequest narrowedTo(Map<Facet, List<String>> others) {
        return new SearchRequest(words, others, days, sort, after, before);
    }

    public SearchRequest sortedBy(Sort other) {
        return new SearchRequest(words, chosen, days, other, null, null);
    }

    public boolean isFirstPage() {
        return after == null && before == null;
    }

    public SearchRequest from(@Nullable String after) {
        return new SearchRequest(words, chosen, days, sort, after, null);
    }

    public SearchRequest until(@Nullable String before) {
        return new SearchRequest(words, chosen, days, sort, null, before);
    }

    /** The same search as a URL, without a language prefix. */
    public String url() {
        return url("/search");
    }

    /** @param path of another form of the search, without a language prefix */
    public String url(String path) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        if (!words.isEmpty()) {
            add(url, "q", words);
        }
        chosen.forEach((facet, all) -> all.forEach(value -> add(url, parameterOf(facet), value)));
        if (days.from() != null) {
            add(url, "from", days.from().toString());
        }
        if (days.to() != null) {
            add(url, "to", days.to().toString());
        }
        if (sort != Sort.RELEVANCE) {
            add(url, "sort", sort.name().toLowerCase(Locale.ROOT));
        }
        if (after != null) {
            add(url, "after", after);
        }
        if (before != null) {
            add(url, "before", before);
        }
        return url.build(true).toUriString();
    }

    // Braces would be taken for variables otherwise.
    private static void add(UriComponentsBuilder url, String name, String value) {
        url.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
    }
}
