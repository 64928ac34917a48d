package news.dateline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** When an event happened, by somebody's account. An event whose date is disputed has several. */
@Entity
@DiscriminatorValue("EVENT_DATE")
public class EventDate extends LedgerEntry {

    /** The earliest first, those of one day by their time, after those of which none is given; as queries of the ledger. */
    public static final Comparator<EventDate> IN_TIME = Comparator.comparing(EventDate::beganOn)
            .thenComparing(date -> date.beganAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(date -> date.id().toString());

    @Column(nullable = false)
    private PartialDate beganOn;

    private @Nullable PartialDate endedOn;

    private @Nullable Instant beganAt;

    private @Nullable ZoneId zone;

    protected EventDate() {}

    /** @param endedOn null for what happened on one day */
    public EventDate(
            UUID id,
            String slug,
            UUID eventId,
            PartialDate beganOn,
            @Nullable PartialDate endedOn,
            Instant recordedAt) {
        super(id, slug, recordedAt);
        placeUnder(null, eventId, List.of());
        this.beganOn = beganOn;
        this.endedOn = endedOn;
    }

    static EventDate of(UUID id, String slug, UUID eventId, DateText text, Instant recordedAt) {
        EventDate date = new EventDate(id, slug, eventId, text.began(), text.ended(), recordedAt);
        date.takeStated(text);
        return date;
    }

    @Override
    void takeStated(Stated stated) {
        DateText text = (DateText) stated;
        beganOn = text.began();
        endedOn = text.ended();
        zone = text.zone();
        beganAt = text.time() == null || text.zone() == null
                ? null
                : text.began()
                        .firstDay()
                        .atTime(text.time())
                        .atZone(text.zone())
                        .toInstant();
    }

    @Override
    public Stated stated() {
        ZonedDateTime time = beganAt();
        return new DateText(beganOn, endedOn, time == null ? null : time.toLocalTime(), zone);
    }

    public PartialDate beganOn() {
        return beganOn;
    }

    public @Nullable PartialDate endedOn() {
        return endedOn;
    }

    /** The time of day with its zone; null where nobody gives one. */
    public @Nullable ZonedDateTime beganAt() {
        return beganAt == null || zone == null ? null : beganAt.atZone(zone);
    }
}
