package news.dateline.feed;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.search.Facet;
import news.dateline.search.StoryQuery;
import news.dateline.story.WithdrawnFilter;
import news.dateline.story.WithdrawnStories;
import news.dateline.story.WithdrawnStory;
import org.springframework.stereotype.Component;

/**
 * What a search would have found. Of one for words nothing is told: whoever tried words would learn which of them a
 * withdrawn text had.
 */
@Component
class WithdrawnFromSearch {

    private final WithdrawnStories stories;

    WithdrawnFromSearch(WithdrawnStories stories) {
        this.stories = stories;
    }

    List<WithdrawnStory> of(StoryQuery query, Instant since) {
        return query.words().isEmpty() ? stories.of(filter(query), since) : List.of();
    }

    private static WithdrawnFilter filter(StoryQuery query) {
        Map<Facet, Set<String>> only = query.only();
        return new WithdrawnFilter(
                only.keySet().stream()
                        .filter(facet -> switch (facet) {
                            case REGION, TOPIC, PERSON, ORGANISATION, EVENT -> true;
                            case STORYLINE, LANGUAGE, DAY -> false;
                        })
                        .map(facet -> ids(only.get(facet)))
                        .toList(),
                ids(only.getOrDefault(Facet.STORYLINE, Set.of())),
                only.getOrDefault(Facet.LANGUAGE, Set.of()),
                query.days().from(),
                query.days().to());
    }

    private static Set<UUID> ids(Set<String> values) {
        return values.stream().map(UUID::fromString).collect(toSet());
    }
}
