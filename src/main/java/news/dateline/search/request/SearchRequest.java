package news.dateline.search.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.search.Facet;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;
import org.jspecify.annotations.Nullable;
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

    public static String parameterOf(Facet facet) {
        return facet == Facet.LANGUAGE ? "lang" : facet.name().toLowerCase(Locale.ROOT);
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

    /** The same search for other words. */
    public SearchRequest withWords(String others) {
        return new SearchRequest(StoryQuery.words(others), chosen, days, sort, null, null);
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
