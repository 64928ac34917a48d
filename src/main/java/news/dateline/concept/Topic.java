package news.dateline.concept;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of the tree of subjects. */
@Entity
@DiscriminatorValue("TOPIC")
public class Topic extends Concept implements TreeNode {

    private @Nullable UUID parentId;

    private @Nullable String medtop;

    protected Topic() {}

    /** @param medtop the code of the same subject in IPTC Media Topics; null when there is none, or none verified */
    public Topic(UUID id, String slug, @Nullable UUID parentId, @Nullable String medtop, Instant recordedAt) {
        super(id, Kind.TOPIC, slug, recordedAt);
        this.parentId = parentId;
        this.medtop = medtop;
    }

    @Override
    Facts facts() {
        return Facts.ofTopic(parentId, medtop);
    }

    @Override
    void take(Facts facts) {
        parentId = facts.parentId();
        medtop = facts.medtop();
    }

    @Override
    public @Nullable UUID parentId() {
        return parentId;
    }

    public @Nullable String medtop() {
        return medtop;
    }
}
