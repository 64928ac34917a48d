package news.dateline.reader.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.Kind;
import news.dateline.reader.tree.ConceptTrees;
import news.dateline.reader.tree.NewsTree;
import news.dateline.search.Facet;
import news.dateline.search.SearchPage;
import news.dateline.search.StoryQuery;
import news.dateline.search.StorySearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ResultPages {

    private static final Set<Facet> COUNTED = EnumSet.allOf(Facet.class);

    private final ConceptTrees trees;
    private final Narrowing narrowing;
    private final StorySearch search;
    private final ChoiceLists choiceLists;

    ResultPages(ConceptTrees trees, Narrowing narrowing, StorySearch search, ChoiceLists choiceLists) {
        this.trees = trees;
        this.narrowing = narrowing;
        this.search = search;
        this.choiceLists = choiceLists;
    }

    /** @param nonsense what the URL asks for besides that cannot be */
    @Transactional(readOnly = true)
    public ResultPage page(SearchRequest request, List<ResultPage.Unknown> nonsense, Locale locale) {
        NewsTree regions = trees.of(Kind.REGION, locale);
        NewsTree topics = trees.of(Kind.TOPIC, locale);
        Map<Kind, List<Branch>> known =
                Map.of(Kind.REGION, Branch.list(regions.roots()), Kind.TOPIC, Branch.list(topics.roots()));
        Narrowing.Result narrowed = narrowing.of(request, known, locale);
        SearchPage found = found(request, narrowed);
        ChoiceLists.Result counted =
                found == null ? new ChoiceLists.Result(List.of(), List.of()) : choiceLists.of(request, found, known, locale);
        return new ResultPage(
                request,
                Branch.list(regions.pruned()),
                Branch.list(topics.pruned()),
                narrowed.filters(),
                Stream.concat(narrowed.unknown().stream(), nonsense.stream()).toList(),
                found,
                counted.choices(),
                counted.named(),
                found == null ? null : Histogram.of(request, found.counts().getOrDefault(Facet.DAY, Map.of())));
    }

    private @Nullable SearchPage found(SearchRequest request, Narrowing.Result narrowed) {
        if (request.words().isEmpty()
                && narrowed.filters().isEmpty()
                && request.days().areAll()) {
            return null;
        }
        return search.find(
                new StoryQuery(request.words(), narrowed.only(), request.days(), request.sort(), request.after()),
                COUNTED);
    }
}
