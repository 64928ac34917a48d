package news.dateline.story;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in stories that were published before, with the dates and addresses they had, and what belongs to them. */
@Service
public class Archive {

    private final Stories stories;
    private final Publication publication;
    private final SummaryTexts summaries;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    Archive(
            Stories stories,
            Publication publication,
            SummaryTexts summaries,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.summaries = summaries;
        this.stories = stories;
        this.publication = publication;
        this.entities = entities;
        this.events = events;
    }

    /**
     * @param published when readers first saw it
     * @param original the story it translates; null for an original
     */
    @Transactional
    public void add(
            UUID id,
            String slug,
            String language,
            ZoneId zone,
            StoryText text,
            Instant published,
            UUID by,
            @Nullable UUID original) {
        Story story = new Story(id, language, zone, text, "", by, published);
        if (original != null) {
            story.joinTranslationsOf(stories.findById(original).orElseThrow());
        }
        entities.persist(story);
        publication.publish(story, published, (day, headline) -> slug);
    }

    @Transactional
    public void add(Storyline storyline) {
        entities.persist(storyline);
        entities.flush();
        summaries.keep(storyline.id(), storyline.recordedAt());
        events.publishEvent(new StorylineRegathered(storyline.id(), Set.copyOf(storyline.conceptIds())));
    }
}
