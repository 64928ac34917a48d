package news.dateline.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A step that a story took. It never changes. */
@Entity
class StoryTransition {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID storyId;

    @Column(nullable = false)
    private UUID revisionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status fromStatus;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status toStatus;

    @Column(nullable = false)
    private String note;

    private @Nullable UUID madeBy;

    @Column(nullable = false)
    private Instant recordedAt;

    protected StoryTransition() {}

    StoryTransition(Story story, Status from, String note, @Nullable UUID by, Instant now) {
        this.id = Ids.next();
        this.storyId = story.id();
        this.revisionId = story.concernedRevision().id();
        this.fromStatus = from;
        this.toStatus = story.status();
        this.note = note;
        this.madeBy = by;
        this.recordedAt = now;
    }
}
