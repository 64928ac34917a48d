package news.dateline.reader.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.Kind;
import news.dateline.reader.tree.ConceptTrees;
import news.dateline.reader.tree.NewsTree;
import news.dateline.search.Facet;
import news.dateline.search.SearchPage;
import news.dateline.search.StorySearch;
import news.dateline.search.request.Narrowed;
import news.dateline.search.request.Narrowing;
import news.dateline.search.request.SearchRequest;
import news.dateline.search.request.Unknown;
import news.dateline.search.request.Value;
import org.springframework.stereotype.Component;

@Component
class ResultPages {

    private final ConceptTrees trees;
    private final Narrowing narrowing;
    private final StorySearch search;
    private final ChoiceLists choiceLists;
    private final HitNotes notes;
    private final AlternativeSearches alternatives;

    ResultPages(
            ConceptTrees trees,
            Narrowing narrowing,
            StorySearch search,
            ChoiceLists choiceLists,
            HitNotes notes,
            AlternativeSearches alternatives) {
        this.trees = trees;
        this.narrowing = narrowing;
        this.search = search;
        this.choiceLists = choiceLists;
        this.notes = notes;
        this.alternatives = alternatives;
    }

    /** What has to be known before the index is asked. */
    record Start(NewsTree regions, NewsTree topics, Map<Facet, List<Value>> known, Narrowed narrowed) {}

    Start start(SearchRequest request, Locale locale) {
        NewsTree regions = trees.of(Kind.REGION, locale);
        NewsTree topics = trees.of(Kind.TOPIC, locale);
        Map<Facet, List<Value>> known = Map.of(Facet.REGION, values(regions), Facet.TOPIC, values(topics));
        return new Start(regions, topics, known, narrowing.of(request, known, locale));
    }

    /** @param nonsense what the URL asks for besides that cannot be */
    ResultPage page(SearchRequest request, Start start, List<Unknown> nonsense, Locale locale) {
        Narrowed narrowed = start.narrowed();
        SearchPage found =
                narrowed.isNothing(request) ? null : search.find(narrowed.query(request), EnumSet.allOf(Facet.class));
        ChoiceLists.Result counted = found == null
                ? new ChoiceLists.Result(List.of(), List.of())
                : choiceLists.of(request, found, start.known(), locale);
        HitNotes.Notes below = found == null
                ? HitNotes.Notes.NONE
                : notes(found, start, new Typed(request.words(), counted.named()), locale);
        return new ResultPage(
                request,
                narrowed.subject(request),
                Branch.list(start.regions().pruned()),
                Branch.list(start.topics().pruned()),
                narrowed.values().stream().map(of -> Filter.of(of, request)).toList(),
                Stream.concat(narrowed.unknown().stream(), nonsense.stream()).toList(),
                found,
                below.byStory(),
                below.then(),
                counted.choices(),
                counted.named(),
                found == null ? null : Histogram.of(request, found.counts().getOrDefault(Facet.DAY, Map.of())),
                found == null || found.total() > 0 ? Alternatives.NONE : alternatives.to(request, narrowed, locale));
    }

    private HitNotes.Notes notes(SearchPage found, Start start, Typed typed, Locale locale) {
        return notes.of(
                found.hits(),
                Branch.list(start.regions().roots()),
                Branch.list(start.topics().roots()),
                typed,
                locale.getLanguage());
    }

    private static List<Value> values(NewsTree tree) {
        return Branch.list(tree.roots()).stream().map(Value::of).toList();
    }
}
