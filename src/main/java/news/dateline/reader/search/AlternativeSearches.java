package news.dateline.reader.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.search.StoryQuery;
import news.dateline.search.TrialSearch;
import news.dateline.search.request.Narrowed;
import news.dateline.search.request.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for what a reader who finds nothing could search for instead. All of it finds something. */
@Component
class AlternativeSearches {

    private static final int MOST_FILTERS = 4;
    private static final int MOST_WORDS = 5;

    private final NearNames nearNames;
    private final TrialSearch trial;

    AlternativeSearches(NearNames nearNames, TrialSearch trial) {
        this.nearNames = nearNames;
        this.trial = trial;
    }

    Alternatives to(SearchRequest request, Narrowed narrowed, Locale locale) {
        Map<SearchRequest, StoryQuery> tried = new LinkedHashMap<>();
        List<Alternatives.Without> withoutFilter = narrowed.values().stream()
                .limit(MOST_FILTERS)
                .map(of -> {
                    SearchRequest wider = request.without(of.facet(), of.value().slug());
                    tried.put(wider, narrowed.without(of).query(wider));
                    return new Alternatives.Without(of.value().name(), wider);
                })
                .toList();
        SearchRequest ofAllDays = request.during(StoryQuery.Days.ALL);
        SearchRequest onlyFilters = request.withWords("");
        SearchRequest onlyWords = request.narrowedTo(Map.of()).during(StoryQuery.Days.ALL);
        tried.put(ofAllDays, narrowed.query(ofAllDays));
        if (!narrowed.values().isEmpty()) {
            tried.put(onlyFilters, narrowed.query(onlyFilters));
        }
        tried.put(onlyWords, Narrowed.NOT.query(onlyWords));
        List<Alternatives.Without> withoutWords = StoryQuery.shorter(request.words()).entrySet().stream()
                .limit(MOST_WORDS)
                .map(left -> {
                    SearchRequest shorter = request.withWords(left.getValue());
                    tried.put(shorter, narrowed.query(shorter));
                    return new Alternatives.Without(left.getKey(), shorter);
                })
                .toList();
        List<Alternatives.Named> names = nearNames.of(request.words(), locale).stream()
                .map(concept -> {
                    SearchRequest named = request.withWords(concept.name());
                    tried.put(named, narrowed.query(named));
                    return new Alternatives.Named(concept, named);
                })
                .toList();
        tried.keySet().removeIf(other -> other.equals(request) || isNothing(other));
        Set<SearchRequest> finding = trial.finding(tried);
        return new Alternatives(
                withoutFilter.stream()
                        .filter(one -> finding.contains(one.request()))
                        .toList(),
                url(ofAllDays, finding),
                withoutWords.stream()
                        .filter(one -> finding.contains(one.request()))
                        .toList(),
                url(onlyFilters, finding),
                url(onlyWords, finding),
                names.stream().filter(one -> finding.contains(one.request())).toList());
    }

    private static boolean isNothing(SearchRequest request) {
        return request.words().isEmpty()
                && request.days().areAll()
                && request.chosen().values().stream().allMatch(List::isEmpty);
    }

    private static @Nullable String url(SearchRequest request, Set<SearchRequest> finding) {
        return finding.contains(request) ? request.url() : null;
    }
}
