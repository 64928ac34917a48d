package news.dateline.api;

import java.util.Locale;
import java.util.UUID;
import news.dateline.api.ninjs.NewsItem;
import news.dateline.api.ninjs.NewsItems;
import news.dateline.search.Hit;
import news.dateline.search.SearchPage;
import news.dateline.search.StorySearch;
import news.dateline.search.request.SearchRequest;
import news.dateline.search.request.StrictSearch;
import news.dateline.search.request.StrictSearches;
import news.dateline.shared.Languages;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.SiteAddress;
import news.dateline.story.PublishedStories;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@CrossOrigin
class StoryApi {

    private static final String PATH = "/api/v1/stories";
    private static final int SIZE = 20;

    private final StrictSearches searches;
    private final StorySearch search;
    private final PublishedStories stories;
    private final NewsItems items;
    private final SiteAddress site;

    StoryApi(StrictSearches searches, StorySearch search, PublishedStories stories, NewsItems items, SiteAddress site) {
        this.searches = searches;
        this.search = search;
        this.stories = stories;
        this.items = items;
        this.site = site;
    }

    /** @param parameters as those of the search page; without any, all stories */
    @GetMapping(PATH)
    StoryList list(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        StrictSearch asked = searches.read(parameters, locale);
        SearchPage found = search.list(asked.query(), SIZE);
        SearchRequest request = asked.request();
        return new StoryList(
                found.total(),
                found.isInexact(),
                address(request, locale),
                found.next() == null ? null : address(request.from(found.next()), locale),
                items.partial(found.hits().stream().map(Hit::story).toList(), locale.getLanguage()));
    }

    @GetMapping(PATH + "/{id}")
    NewsItem show(@PathVariable UUID id) {
        return items.whole(id).orElseThrow(() -> absent(id));
    }

    private RuntimeException absent(UUID id) {
        return stories.withdrawal(id)
                .<RuntimeException>map(withdrawn -> new WithdrawnException(withdrawn.reason()))
                .orElseGet(() -> new NotFoundException("There is no story " + id + "."));
    }

    private String address(SearchRequest request, Locale locale) {
        return site.absolute(Languages.prefix(locale.getLanguage()) + request.url(PATH));
    }
}
