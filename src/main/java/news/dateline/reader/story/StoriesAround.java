package news.dateline.reader.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.story.PublishedStories;
import news.dateline.story.Story;
import news.dateline.story.StorySummary;
import news.dateline.story.StoryText;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import news.dateline.story.Surroundings;
import news.dateline.story.Surroundings.Neighbour;
import news.dateline.story.Surroundings.Tie;
import org.springframework.stereotype.Component;

/** Finds the stories around a published one. */
@Component
class StoriesAround {

    private static final int RELATED = 4;

    private final Surroundings surroundings;
    private final PublishedStories stories;
    private final Storylines storylines;

    StoriesAround(Surroundings surroundings, PublishedStories stories, Storylines storylines) {
        this.surroundings = surroundings;
        this.stories = stories;
        this.storylines = storylines;
    }

    Around of(Story story) {
        StoryText text = story.publicRevision().text();
        UUID storylineId = text.storylineId();
        List<Neighbour> neighbours = surroundings.of(
                story.id(),
                story.translationGroup(),
                storylineId,
                story.language(),
                Objects.requireNonNull(story.firstPublishedAt()),
                text.conceptIds().toArray(UUID[]::new));
        Map<UUID, StorySummary> summaries =
                stories.summariesById(neighbours.stream().map(Neighbour::getId).collect(Collectors.toSet()));
        List<StorySummary> previous = tied(neighbours, Tie.PREVIOUS, summaries);
        List<StorySummary> next = tied(neighbours, Tie.NEXT, summaries);
        Storyline storyline =
                storylineId == null ? null : storylines.findById(storylineId).orElse(null);
        return new Around(
                tied(neighbours, Tie.TRANSLATION, summaries),
                storyline,
                previous.isEmpty() ? null : previous.get(0),
                next.isEmpty() ? null : next.get(0),
                tied(neighbours, Tie.RELATED, summaries).stream()
                        .filter(other -> !previous.contains(other) && !next.contains(other))
                        .limit(RELATED)
                        .toList());
    }

    private static List<StorySummary> tied(List<Neighbour> neighbours, Tie tie, Map<UUID, StorySummary> summaries) {
        return neighbours.stream()
                .filter(neighbour -> neighbour.getTie() == tie)
                .map(neighbour -> summaries.get(neighbour.getId()))
                .filter(Objects::nonNull)
                .toList();
    }
}
