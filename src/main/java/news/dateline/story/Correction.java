package news.dateline.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.Ids;
import org.hibernate.annotations.BatchSize;

/** A dated note on what was wrong in a story and is right now (schema.org CorrectionComment). It never changes. */
@Entity
public class Correction {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID storyId;

    @Column(nullable = false)
    private UUID revisionId;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String note;

    @Column(nullable = false)
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "correction_change", joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<Replaced> changes = new ArrayList<>();

    protected Correction() {}

    /**
     * @param revision the one that put it right
     * @param before what readers had until then
     */
    Correction(Story story, Revision revision, StoryText before, String note, Instant now) {
        this.id = Ids.next();
        this.storyId = story.id();
        this.revisionId = revision.id();
        this.language = story.language();
        this.note = note;
        this.recordedAt = now;
        this.changes.addAll(Replaced.between(before, revision.text()));
    }

    public UUID id() {
        return id;
    }

    public UUID storyId() {
        return storyId;
    }

    public UUID revisionId() {
        return revisionId;
    }

    /** For readers, in the story's language. */
    public String note() {
        return note;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The words it changed, in the order of the text. */
    public List<Replaced> changes() {
        return changes;
    }
}
