package news.dateline.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** The place of a dated event in the timeline of a storyline, which gathers it or has a story about it. */
@Entity
@IdClass(StorylineEvent.Key.class)
class StorylineEvent {

    record Key(UUID storylineId, UUID eventId) {}

    @Id
    private UUID storylineId;

    @Id
    private UUID eventId;

    private String beganOn;

    private Instant learntAt;

    protected StorylineEvent() {}
}
