package news.dateline.reader.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.Branch;
import news.dateline.concept.ConceptLink;
import news.dateline.search.SearchPage;
import news.dateline.search.Sort;
import news.dateline.search.StoryQuery;
import news.dateline.search.request.SearchRequest;
import news.dateline.search.request.Unknown;
import news.dateline.search.request.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the search page shows.
 *
 * @param subject what is searched for, in a few words; empty when nothing is
 * @param regions those that any story is about
 * @param topics likewise
 * @param unknown what the URL asks for that does not exist
 * @param found null when nothing was asked for
 * @param notes what stands below each story
 * @param then regions that had another name on the days of the stories than today's, by which values and filters go
 * @param choices what it can be narrowed to
 * @param named the concepts that the words name
 * @param histogram null where there is nothing to compare
 * @param alternatives what to search for instead where nothing is found
 */
record ResultPage(
        SearchRequest request,
        String subject,
        List<Branch> regions,
        List<Branch> topics,
        List<Filter> filters,
        List<Unknown> unknown,
        @Nullable SearchPage found,
        Map<UUID, HitNote> notes,
        Map<UUID, ConceptLink> then,
        List<Choices> choices,
        List<ConceptLink> named,
        @Nullable Histogram histogram,
        Alternatives alternatives) {

    public Sort[] sorts() {
        return Sort.values();
    }

    /** The region or topic that a select shows as chosen; empty when none is. */
    public String chosen(String parameter) {
        return filters.stream()
                .filter(filter -> filter.parameter().equals(parameter))
                .map(filter -> filter.value().slug())
                .filter(slug -> offered(parameter).stream()
                        .anyMatch(option -> option.concept().slug().equals(slug)))
                .findFirst()
                .orElse("");
    }

    private List<Branch> offered(String parameter) {
        return switch (parameter) {
            case "region" -> regions;
            case "topic" -> topics;
            default -> List.of();
        };
    }

    /** Filters that no select shows. The form sends them along, so that another word keeps them. */
    public List<Filter> furtherFilters() {
        return filters.stream()
                .filter(filter -> !filter.value().slug().equals(chosen(filter.parameter())))
                .toList();
    }

    /** What a region was called on the days of the stories that are shown; null where that is what it is called today. */
    public @Nullable ConceptLink then(Value value) {
        return then.values().stream()
                .filter(region -> region.id().toString().equals(value.key()))
                .findFirst()
                .orElse(null);
    }

    public boolean isNarrowed() {
        return !filters.isEmpty() || !request.days().areAll();
    }

    /** Whether there is something, but nothing that has the words just so. */
    public boolean isInexact() {
        return found != null && found.isInexact();
    }

    /** The same search over all days. */
    public String urlOfAllDays() {
        return request.during(StoryQuery.Days.ALL).url();
    }

    /** Null on the first page. */
    public @Nullable String firstPageUrl() {
        return request.isFirstPage() ? null : request.from(null).url();
    }

    /** Null on the first page. */
    public @Nullable String previousPageUrl() {
        return found == null || found.previous() == null
                ? null
                : request.until(found.previous()).url();
    }

    public String newestFirstUrl() {
        return request.sortedBy(Sort.NEWEST).url();
    }

    public @Nullable String nextPageUrl() {
        return found == null || found.next() == null
                ? null
                : request.from(found.next()).url();
    }
}
