package news.dateline.story;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets stories take their steps, and records each. */
@Component
class Transitions {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    Transitions(EntityManager entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    /** @param by null when nobody did */
    void take(Story story, String note, @Nullable UUID by, Instant now, Consumer<Story> step) {
        Status from = story.status();
        step.accept(story);
        entities.persist(new StoryTransition(story, from, note, by, now));
        events.publishEvent(new StoryMoved(story.id(), from, story.status(), note, by));
    }
}
