package news.dateline.story;

import java.util.UUID;

/** A story is found somewhere else now. */
public record StoryReaddressed(UUID storyId, UUID by) {}
