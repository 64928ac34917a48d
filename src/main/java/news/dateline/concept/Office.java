package news.dateline.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.dateline.shared.Ids;
import news.dateline.shared.time.Known;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** A post that a person holds at an organisation or in a region. */
@Entity
public class Office {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID personId;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private UUID atId;

    private @Nullable PartialDate validFrom;

    private @Nullable PartialDate validUntil;

    private @Nullable String source;

    @Column(nullable = false)
    private Instant recordedAt;

    private @Nullable Instant endedRecordedAt;

    @Version
    private @Nullable Integer version;

    protected Office() {}

    Office(UUID id, OfficeText text, Instant now) {
        this(text.personId(), text.title(), text.atId(), text.from(), text.until(), text.source(), now);
        this.id = id;
    }

    void take(OfficeText text, Instant now) {
        if (text.until() == null) {
            endedRecordedAt = null;
        } else if (validUntil == null) {
            endedRecordedAt = now;
        }
        personId = text.personId();
        title = text.title();
        atId = text.atId();
        validFrom = text.from();
        validUntil = text.until();
        source = text.source();
    }

    /** All that an editor may change. */
    public OfficeText text() {
        return new OfficeText(personId, title, atId, validFrom, validUntil, source);
    }

    /**
     * @param atId the organisation or region
     * @param validFrom null when unknown
     * @param validUntil null while the person holds it, as far as is known
     */
    public Office(
            UUID personId,
            String title,
            UUID atId,
            @Nullable PartialDate validFrom,
            @Nullable PartialDate validUntil,
            @Nullable String source,
            Instant recordedAt) {
        this.id = Ids.next();
        this.personId = personId;
        this.title = title;
        this.atId = atId;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.source = source;
        this.recordedAt = recordedAt;
        this.endedRecordedAt = validUntil == null ? null : recordedAt;
    }

    /** Whether the office had begun by a day; one that began some time in that day's month had. */
    public boolean hadBegunBy(LocalDate day) {
        return validFrom == null || !validFrom.firstDay().isAfter(day);
    }

    /** Whether the office had ended before a day; one that ended some time in that day's month had not. */
    public boolean hadEndedBefore(LocalDate day, Known known) {
        PartialDate until = validUntil(known);
        return until != null && until.lastDay().isBefore(day);
    }

    /** When it ended, as far as anyone could know on a day; null when it had not. */
    public @Nullable PartialDate endedBy(LocalDate day, Known known) {
        PartialDate until = validUntil(known);
        return until == null || until.firstDay().isAfter(day) ? null : until;
    }

    /** As far as the portal knew by then. */
    private @Nullable PartialDate validUntil(Known known) {
        return endedRecordedAt == null || known.includes(endedRecordedAt) ? validUntil : null;
    }

    public UUID id() {
        return id;
    }

    /** When the portal learned of it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Counts its changes. */
    public int version() {
        return version == null ? 0 : version;
    }

    public UUID personId() {
        return personId;
    }

    public String title() {
        return title;
    }

    public UUID atId() {
        return atId;
    }

    public @Nullable PartialDate validFrom() {
        return validFrom;
    }

    public @Nullable PartialDate validUntil() {
        return validUntil;
    }

    /** Where it is known from, or what is not certain of it, in English; null when nothing needs saying. */
    public @Nullable String source() {
        return source;
    }
}
