package news.dateline.concept;

import static news.dateline.concept.Kind.EVENT;
import static news.dateline.concept.Kind.ORGANISATION;
import static news.dateline.concept.Kind.PERSON;
import static news.dateline.concept.Kind.REGION;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import news.dateline.shared.Ids;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What holds between two concepts, other than an office. */
@Entity
public class Relation {

    public enum Type {
        MEMBER_OF(EnumSet.of(PERSON, ORGANISATION, REGION), EnumSet.of(ORGANISATION, REGION)),
        ALLY_OF(EnumSet.of(PERSON, ORGANISATION, REGION), EnumSet.of(PERSON, ORGANISATION, REGION)),
        SUCCEEDED(EnumSet.allOf(Kind.class), EnumSet.allOf(Kind.class)),
        INVESTS_IN(EnumSet.of(PERSON, ORGANISATION, REGION), EnumSet.of(ORGANISATION, REGION)),
        BORDERS(EnumSet.of(REGION), EnumSet.of(REGION)),
        WRITES_FOR(EnumSet.of(PERSON), EnumSet.of(ORGANISATION)),
        INTERVIEWED_BY(EnumSet.of(PERSON), EnumSet.of(PERSON, ORGANISATION)),
        PART_OF(EnumSet.allOf(Kind.class), EnumSet.allOf(Kind.class)),
        PUBLISHED_BY(EnumSet.of(ORGANISATION), EnumSet.of(PERSON, ORGANISATION, REGION)),
        TOOK_PLACE_IN(EnumSet.of(EVENT), EnumSet.of(REGION)),
        TOOK_PART_IN(EnumSet.of(PERSON, ORGANISATION), EnumSet.of(EVENT));

        private final Set<Kind> subjects;
        private final Set<Kind> objects;

        Type(Set<Kind> subjects, Set<Kind> objects) {
            this.subjects = subjects;
            this.objects = objects;
        }

        /** Of which kinds the concepts are that can be so related to another. */
        public Set<Kind> subjects() {
            return Collections.unmodifiableSet(subjects);
        }

        public Set<Kind> objects() {
            return Collections.unmodifiableSet(objects);
        }

        /** Whether it holds the other way round as well. */
        public boolean isMutual() {
            return this == ALLY_OF || this == BORDERS;
        }
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

    @Version
    private @Nullable Integer version;

    protected Relation() {}

    Relation(UUID id, RelationText text, Instant now) {
        this(text.subjectId(), text.type(), text.objectId(), now);
        this.id = id;
        take(text);
    }

    void take(RelationText text) {
        subjectId = text.subjectId();
        type = text.type();
        objectId = text.objectId();
        validFrom = text.from();
        validUntil = text.until();
        source = text.source();
        sourceLink = text.sourceLink();
    }

    /** All that an editor may change. */
    public RelationText text() {
        return new RelationText(subjectId, type, objectId, validFrom, validUntil, source, sourceLink);
    }

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

    public UUID id() {
        return id;
    }

    /** Counts its changes. */
    public int version() {
        return version == null ? 0 : version;
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
