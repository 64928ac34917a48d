package news.dateline.reader.story;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.dateline.story.Story;
import news.dateline.story.StorySummary;
import news.dateline.story.StoryText;
import news.dateline.story.Surroundings;
import news.dateline.story.Surroundings.Neighbour;
import news.dateline.story.Surroundings.Tie;
import org.springframework.stereotype.Component;

/** Finds the stories around a published one. */
@Component
class StoriesAround {

    private static final int RELATED = 4;

    private final Surroundings surroundings;

    StoriesAround(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Around of(Story story) {
        StoryText text = story.publicRevision().text();
        List<Neighbour> neighbours = surroundings.of(
                story.id(),
                story.translationGroup(),
                text.storylineId(),
                story.language(),
                Objects.requireNonNull(story.firstPublishedAt()),
                text.conceptIds().toArray(UUID[]::new));
        List<StorySummary> previous = tied(neighbours, Tie.PREVIOUS);
        List<StorySummary> next = tied(neighbours, Tie.NEXT);
        return new Around(
                tied(neighbours, Tie.TRANSLATION),
                story.storyline(),
                previous.isEmpty() ? null : previous.get(0),
                next.isEmpty() ? null : next.get(0),
                tied(neighbours, Tie.RELATED).stream()
                        .filter(other -> !previous.contains(other) && !next.contains(other))
                        .limit(RELATED)
                        .toList());
    }

    private static List<StorySummary> tied(List<Neighbour> neighbours, Tie tie) {
        return neighbours.stream()
                .filter(neighbour -> neighbour.getTie() == tie)
                .map(Neighbour::summary)
                .toList();
    }
}
