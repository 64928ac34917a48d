package news.dateline.story;

import java.util.UUID;

/** An editor made a storyline, or changed one. Heard in the transaction that does it. */
public record StorylineChanged(UUID storylineId, boolean added, UUID by) {}
