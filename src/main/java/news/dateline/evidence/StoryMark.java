package news.dateline.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** A story that marks an entry of the ledger in a text that the desk answers for. */
@Entity
@IdClass(StoryMark.Key.class)
class StoryMark {

    record Key(UUID entryId, UUID storyId) {}

    @Id
    private UUID entryId;

    @Id
    private UUID storyId;

    protected StoryMark() {}
}
