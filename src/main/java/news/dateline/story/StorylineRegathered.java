package news.dateline.story;

import java.util.Set;
import java.util.UUID;

/**
 * A storyline gathers something else than it did. Heard in the transaction that changes it.
 *
 * @param concepts what it gathers since, or no longer
 */
public record StorylineRegathered(UUID storylineId, Set<UUID> concepts) {}
