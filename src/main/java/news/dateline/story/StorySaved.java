package news.dateline.story;

import java.util.UUID;

/** Somebody kept a text of a story. */
public record StorySaved(UUID storyId, int revision, UUID by) {}
