package news.dateline.story;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** A published story's place in the list of one concept: one it is tagged with, or one above that. */
@Entity
@IdClass(StoryListing.Key.class)
class StoryListing {

    record Key(UUID conceptId, String language, Instant publishedAt, UUID storyId) {}

    @Id
    private UUID conceptId;

    @Id
    private String language;

    @Id
    private Instant publishedAt;

    @Id
    private UUID storyId;

    protected StoryListing() {}
}
