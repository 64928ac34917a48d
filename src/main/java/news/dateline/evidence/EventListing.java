package news.dateline.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** The place of an event in the timeline of a concept: where it took place, who took part, or what is above that. */
@Entity
@IdClass(EventListing.Key.class)
class EventListing {

    record Key(UUID conceptId, String beganOn, UUID eventId) {}

    @Id
    private UUID conceptId;

    @Id
    private String beganOn;

    @Id
    private UUID eventId;

    protected EventListing() {}
}
