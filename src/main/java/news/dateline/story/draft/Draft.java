package news.dateline.story.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stood in a form when it was last heard of. It is no revision, and nobody else sees it. */
@Entity
public class Draft {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID storyId;

    @Column(nullable = false)
    private UUID accountId;

    private int opened;

    private @Nullable String fields;

    @Column(nullable = false)
    private Instant changedAt;

    protected Draft() {}

    /** That of its form. */
    public UUID id() {
        return id;
    }

    public UUID storyId() {
        return storyId;
    }

    /** The number of the revision that was opened; 0 for a new story. */
    public int opened() {
        return opened;
    }

    /** As whoever kept them wrote them down. */
    public String fields() {
        return Objects.requireNonNull(fields);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
