package news.dateline.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dateline.search.Facet;
import news.dateline.search.StoryQuery;
import news.dateline.search.StorySearch;
import news.dateline.shared.Languages;
import news.dateline.story.ChangedStories;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a search finds of the stories that were changed of late; among the latest of these only, however many there are. */
@Component
class ChangedInSearch {

    private static final Limit LOOKED_AT = Limit.of(500);

    private final ChangedStories changed;
    private final PublishedStories stories;
    private final StorySearch search;

    ChangedInSearch(ChangedStories changed, PublishedStories stories, StorySearch search) {
        this.changed = changed;
        this.stories = stories;
        this.search = search;
    }

    /** Not to be called inside a transaction. Those changed last come first. */
    List<StorySummary> of(StoryQuery query, Instant since, Limit most) {
        Set<String> languages = query.only().getOrDefault(Facet.LANGUAGE, Set.copyOf(Languages.ALL));
        List<UUID> latest = changed.idsInAny(languages, since, LOOKED_AT);
        Set<UUID> found = search.among(Set.copyOf(latest), query);
        List<UUID> told =
                latest.stream().filter(found::contains).limit(most.max()).toList();
        Map<UUID, StorySummary> summaries = stories.summariesById(told);
        return told.stream().map(summaries::get).filter(Objects::nonNull).toList();
    }
}
