package news.dateline.reader.storyline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import news.dateline.story.Storylines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the list of all storylines. */
@Component
class StorylineLines {

    private final Storylines storylines;
    private final PublishedStories stories;

    StorylineLines(Storylines storylines, PublishedStories stories) {
        this.storylines = storylines;
        this.stories = stories;
    }

    /** Those with the newest stories first. */
    @Transactional(readOnly = true)
    public List<StorylineLine> all(String language) {
        List<Storylines.WithNewest> all = storylines.withNewest(language);
        List<UUID> newest = all.stream()
                .map(Storylines.WithNewest::newest)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, StorySummary> summaries = stories.summariesById(newest);
        return all.stream()
                .map(storyline -> {
                    UUID story = storyline.newest();
                    return new StorylineLine(storyline.storyline(), story == null ? null : summaries.get(story));
                })
                .toList();
    }
}
