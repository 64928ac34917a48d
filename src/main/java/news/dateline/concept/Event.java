package news.dateline.concept;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** Something that happened. When it happened is a matter of evidence, which may be disputed. */
@Entity
@DiscriminatorValue("EVENT")
public class Event extends Concept {

    protected Event() {}

    public Event(UUID id, String slug, Instant recordedAt) {
        super(id, Kind.EVENT, slug, recordedAt);
    }
}
