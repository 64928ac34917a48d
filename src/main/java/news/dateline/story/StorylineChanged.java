package news.dateline.story;

import java.util.Set;
import java.util.UUID;

/**
 * An editor made a storyline, or changed one. Heard in the transaction that does it.
 *
 * @param concepts what it gathers since, or no longer
 */
public record StorylineChanged(UUID storylineId, boolean added, Set<UUID> concepts, UUID by) {}
