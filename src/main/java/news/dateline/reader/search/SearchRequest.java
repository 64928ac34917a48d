package news.dateline.reader.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.concept.Kind;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the URL of a search asks for.
 *
 * @param slugs of each kind, known or not
 */
record SearchRequest(
        String words,
        Map<Kind, List<String>> slugs,
        Sort sort,
        @Nullable String after) {

    private static final int MAX_SLUGS = 20;

    static SearchRequest of(MultiValueMap<String, String> parameters) {
        Map<Kind, List<String>> slugs = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            slugs.put(
                    kind,
                    parameters.getOrDefault(parameterOf(kind), List.of()).stream()
                            .map(StoryQuery::tidy)
                            .filter(slug -> !slug.isBlank())
                            .distinct()
                            .limit(MAX_SLUGS)
                            .toList());
        }
        return new SearchRequest(
                StoryQuery.tidy(first(parameters, "q")),
                slugs,
                sortOf(first(parameters, "sort")).orElse(Sort.RELEVANCE),
                afterOf(parameters));
    }

    static String parameterOf(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Kind kindOf(String parameter) {
        return Kind.valueOf(parameter.toUpperCase(Locale.ROOT));
    }

    /** An order that was asked for and that there is not; null for none. */
    static @Nullable String unknownSort(MultiValueMap<String, String> parameters) {
        String text = StoryQuery.tidy(first(parameters, "sort"));
        return text.isEmpty() || sortOf(text).isPresent() ? null : text;
    }

    private static Optional<Sort> sortOf(String text) {
        return Stream.of(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static @Nullable String afterOf(MultiValueMap<String, String> parameters) {
        String after = first(parameters, "after");
        return after.isEmpty() ? null : after;
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    SearchRequest without(Kind kind, String slug) {
        Map<Kind, List<String>> others = new EnumMap<>(slugs);
        others.computeIfPresent(
                kind, (of, all) -> all.stream().filter(one -> !one.equals(slug)).toList());
        return new SearchRequest(words, others, sort, null);
    }

    /** The same search, for what is called otherwise by now. */
    SearchRequest with(Kind kind, Map<String, String> renamed) {
        Map<Kind, List<String>> others = new EnumMap<>(slugs);
        others.computeIfPresent(
                kind,
                (of, all) -> all.stream()
                        .map(one -> renamed.getOrDefault(one, one))
                        .distinct()
                        .toList());
        return new SearchRequest(words, others, sort, after);
    }

    SearchRequest withoutWords() {
        return new SearchRequest("", slugs, sort, null);
    }

    SearchRequest sortedBy(Sort other) {
        return new SearchRequest(words, slugs, other, null);
    }

    SearchRequest from(@Nullable String after) {
        return new SearchRequest(words, slugs, sort, after);
    }

    /** The same search as a URL, without a language prefix. */
    String url() {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/search");
        if (!words.isEmpty()) {
            url.queryParam("q", "{q}");
        }
        slugs.forEach((kind, all) -> all.forEach(slug -> url.queryParam(parameterOf(kind), slug)));
        if (sort != Sort.RELEVANCE) {
            url.queryParam("sort", sort.name().toLowerCase(Locale.ROOT));
        }
        if (after != null) {
            url.queryParam("after", after);
        }
        return url.encode().buildAndExpand(Map.of("q", words)).toUriString();
    }
}
