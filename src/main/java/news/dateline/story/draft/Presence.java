package news.dateline.story.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** When an account last had a story before it, to be changed. */
@Entity
@IdClass(Presence.Key.class)
class Presence {

    @Id
    private UUID storyId;

    @Id
    private UUID accountId;

    @Column(nullable = false)
    private Instant seenAt;

    protected Presence() {}

    record Key(UUID storyId, UUID accountId) {}
}
