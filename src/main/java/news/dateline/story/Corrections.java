package news.dateline.story;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Keeps what was wrong and is right now. */
@Component
class Corrections {

    private final EntityManager entities;

    Corrections(EntityManager entities) {
        this.entities = entities;
    }

    /** @param before what readers had until now */
    void add(Story story, StoryText before, String note, Instant now) {
        entities.persist(new Correction(story, story.workingRevision(), before, note, now));
    }
}
