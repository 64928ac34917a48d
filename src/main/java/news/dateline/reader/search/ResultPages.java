package news.dateline.reader.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.reader.tree.ConceptTrees;
import news.dateline.reader.tree.NewsTree;
import news.dateline.search.SearchPage;
import news.dateline.search.StoryQuery;
import news.dateline.search.StorySearch;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ResultPages {

    // The database refuses some texts, and no slug looks like them.
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    private final Concepts concepts;
    private final ConceptTrees trees;
    private final StorySearch search;

    ResultPages(Concepts concepts, ConceptTrees trees, StorySearch search) {
        this.concepts = concepts;
        this.trees = trees;
        this.search = search;
    }

    @Transactional(readOnly = true)
    public ResultPage page(SearchRequest request, Locale locale) {
        NewsTree regions = trees.of(Kind.REGION, locale);
        NewsTree topics = trees.of(Kind.TOPIC, locale);
        List<Filter> filters = new ArrayList<>();
        List<ResultPage.Unknown> unknown = new ArrayList<>();
        request.slugs().forEach((kind, slugs) -> {
            Map<String, ConceptLink> known = known(kind, slugs, regions, topics, locale);
            for (String slug : slugs) {
                Optional.ofNullable(known.get(slug))
                        .ifPresentOrElse(
                                concept -> filters.add(new Filter(
                                        concept, request.without(kind, slug).url())),
                                () -> unknown.add(new ResultPage.Unknown(SearchRequest.parameterOf(kind), slug)));
            }
        });
        return new ResultPage(
                request,
                Branch.list(regions.pruned()),
                Branch.list(topics.pruned()),
                filters,
                unknown,
                found(request, filters));
    }

    /** The same search with the present names of what was renamed, or merged into another, since it was kept. */
    @Transactional(readOnly = true)
    public SearchRequest current(SearchRequest request, ResultPage page) {
        SearchRequest current = request;
        for (ResultPage.Unknown unknown : page.unknown()) {
            if (SLUG.matcher(unknown.slug()).matches()) {
                Kind kind = SearchRequest.kindOf(unknown.parameter());
                String slug = concepts.findSuccessor(kind, unknown.slug())
                        .flatMap(id -> concepts.link(id, Languages.DEFAULT.getLanguage()))
                        .map(ConceptLink::slug)
                        .orElse(unknown.slug());
                current = current.with(kind, Map.of(unknown.slug(), slug));
            }
        }
        return current;
    }

    private Map<String, ConceptLink> known(
            Kind kind, List<String> slugs, NewsTree regions, NewsTree topics, Locale locale) {
        List<String> possible =
                slugs.stream().filter(slug -> SLUG.matcher(slug).matches()).toList();
        Stream<ConceptLink> links = possible.isEmpty()
                ? Stream.empty()
                : switch (kind) {
                    case REGION -> Branch.list(regions.roots()).stream().map(Branch::concept);
                    case TOPIC -> Branch.list(topics.roots()).stream().map(Branch::concept);
                    case PERSON, ORGANISATION, EVENT -> concepts.links(kind, possible, locale.getLanguage()).stream();
                };
        return links.collect(Collectors.toMap(ConceptLink::slug, Function.identity()));
    }

    private @Nullable SearchPage found(SearchRequest request, List<Filter> filters) {
        if (request.words().isEmpty() && filters.isEmpty()) {
            return null;
        }
        Map<Kind, Set<UUID>> about = new EnumMap<>(Kind.class);
        for (Filter filter : filters) {
            about.computeIfAbsent(filter.concept().kind(), kind -> new HashSet<>())
                    .add(filter.concept().id());
        }
        return search.find(new StoryQuery(request.words(), about, request.sort(), request.after()));
    }
}
