package news.dateline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** The place of a figure or claim in the list of one concept: one that it is about, one above that, or one that stated it. */
@Entity
@IdClass(LedgerListing.Key.class)
class LedgerListing {

    record Key(UUID conceptId, String listedOn, UUID entryId) {}

    @Id
    private UUID conceptId;

    @Id
    private String listedOn;

    @Id
    private UUID entryId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    protected LedgerListing() {}
}
