package news.dateline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import news.dateline.shared.Ids;
import news.dateline.shared.time.Known;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Who said something of an entry of the ledger, through which outlet, and when. */
@Entity
public class Statement {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LedgerEntry entry;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Act act;

    private @Nullable UUID speakerId;

    private @Nullable String speaker;

    private @Nullable UUID outletId;

    private @Nullable UUID storyId;

    private @Nullable PartialDate statedOn;

    private @Nullable String link;

    private @Nullable String note;

    private @Nullable UUID revisedTo;

    @Column(nullable = false)
    private Instant recordedAt;

    private @Nullable UUID recordedBy;

    private @Nullable Instant struckAt;

    private @Nullable UUID struckBy;

    private @Nullable String struckReason;

    protected Statement() {}

    private Statement(Act act, @Nullable UUID speakerId, @Nullable String speaker, Instant recordedAt) {
        this.id = Ids.next();
        this.act = act;
        this.speakerId = speakerId;
        this.speaker = speaker;
        this.recordedAt = recordedAt;
    }

    static Statement of(UUID id, StatementText said, Instant recordedAt, UUID recordedBy) {
        Statement statement = new Statement(said.act(), said.speakerId(), said.speaker(), recordedAt)
                .through(said.outletId(), said.statedOn(), said.link())
                .noted(said.note());
        statement.id = id;
        statement.storyId = said.storyId();
        statement.recordedBy = recordedBy;
        return statement;
    }

    /** By a person or an organisation that is a concept. */
    public static Statement by(UUID speakerId, Act act, Instant recordedAt) {
        return new Statement(act, speakerId, null, recordedAt);
    }

    /** By someone who is none, in plain words: "unnamed reports". */
    public static Statement by(String speaker, Act act, Instant recordedAt) {
        return new Statement(act, null, speaker, recordedAt);
    }

    /**
     * @param outletId the organisation that published it; null when unknown or the speaker itself
     * @param statedOn null when unknown
     * @param link a public page that shows it
     */
    public Statement through(@Nullable UUID outletId, @Nullable PartialDate statedOn, @Nullable String link) {
        this.outletId = outletId;
        this.statedOn = statedOn;
        this.link = link;
        return this;
    }

    /** @param note one plain sentence for readers; null when nothing needs saying */
    public Statement noted(@Nullable String note) {
        this.note = note;
        return this;
    }

    /** @param story of this portal */
    public Statement toldIn(UUID story) {
        this.storyId = story;
        return this;
    }

    /** @param newer the entry that takes the place of this statement's one */
    public Statement revisedTo(UUID newer) {
        this.revisedTo = newer;
        return this;
    }

    void belongTo(LedgerEntry entry, int position) {
        this.entry = entry;
        this.position = position;
    }

    void strike(String reason, Instant now, UUID by) {
        struckReason = reason;
        struckAt = now;
        struckBy = by;
    }

    public UUID id() {
        return id;
    }

    boolean isOf(UUID other) {
        return entry.id().equals(other);
    }

    /** What an editor wrote of it. */
    StatementText text() {
        return new StatementText(act, speakerId, speaker, outletId, statedOn, link, note, storyId);
    }

    /** Whether it was recorded by mistake. */
    public boolean isStruck() {
        return struckAt != null;
    }

    /** Whether readers were told of it by then: it was recorded, and not yet struck out. */
    public boolean isKnown(Known known) {
        return known.includes(recordedAt) && (struckAt == null || !known.includes(struckAt));
    }

    public @Nullable Instant struckAt() {
        return struckAt;
    }

    public @Nullable UUID struckBy() {
        return struckBy;
    }

    public @Nullable String struckReason() {
        return struckReason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Null for built-in content. */
    public @Nullable UUID recordedBy() {
        return recordedBy;
    }

    /** The story of this portal that told of it. */
    public @Nullable UUID storyId() {
        return storyId;
    }

    public Act act() {
        return act;
    }

    public @Nullable UUID speakerId() {
        return speakerId;
    }

    public @Nullable String speaker() {
        return speaker;
    }

    public @Nullable UUID outletId() {
        return outletId;
    }

    public @Nullable PartialDate statedOn() {
        return statedOn;
    }

    public @Nullable String link() {
        return link;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable UUID revisedTo() {
        return revisedTo;
    }
}
