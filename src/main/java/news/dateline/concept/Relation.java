package news.dateline.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What holds between two concepts, other than an office. */
@Entity
public class Relation {

    public enum Type {
        MEMBER_OF,
        ALLY_OF,
        SUCCEEDED,
        INVESTS_IN,
        BORDERS,
        WRITES_FOR,
        INTERVIEWED_BY,
        PART_OF,
        PUBLISHED_BY,
        TOOK_PLACE_IN,
        TOOK_PART_IN
    }

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Type type;

    @Column(nullable = false)
    private UUID objectId;

    private @Nullable PartialDate validFrom;

    private @Nullable PartialDate validUntil;

    private @Nullable String source;

    private @Nullable String sourceLink;

    @Column(nullable = false)
    private Instant recordedAt;

    protected Relation() {}

    public Relation(UUID subjectId, Type type, UUID objectId, Instant recordedAt) {
        this.id = Ids.next();
        this.subjectId = subjectId;
        this.type = type;
        this.objectId = objectId;
        this.recordedAt = recordedAt;
    }

    /** @param from null when unknown; {@code until} null while it holds */
    public Relation lasting(@Nullable PartialDate from, @Nullable PartialDate until) {
        this.validFrom = from;
        this.validUntil = until;
        return this;
    }

    public Relation accordingTo(@Nullable String source, @Nullable String link) {
        this.source = source;
        this.sourceLink = link;
        return this;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Type type() {
        return type;
    }

    public UUID objectId() {
        return objectId;
    }

    public @Nullable PartialDate validFrom() {
        return validFrom;
    }

    public @Nullable PartialDate validUntil() {
        return validUntil;
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String sourceLink() {
        return sourceLink;
    }
}
