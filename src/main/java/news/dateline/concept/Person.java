package news.dateline.concept;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A person in the news. */
@Entity
@DiscriminatorValue("PERSON")
public class Person extends Concept {

    protected Person() {}

    public Person(UUID id, String slug, Instant recordedAt) {
        super(id, Kind.PERSON, slug, recordedAt);
    }
}
