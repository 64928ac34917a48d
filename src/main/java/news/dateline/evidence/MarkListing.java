package news.dateline.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A published story's place in the list of those that mark an entry of the ledger in their text. */
@Entity
@Table(name = "ledger_mark")
@IdClass(MarkListing.Key.class)
class MarkListing {

    record Key(UUID entryId, String language, Instant publishedAt, UUID storyId) {}

    @Id
    private UUID entryId;

    @Id
    private String language;

    @Id
    private Instant publishedAt;

    @Id
    private UUID storyId;

    protected MarkListing() {}
}
