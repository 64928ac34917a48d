package news.dateline.story;

import java.util.UUID;

/** Readers are told that something in a story was wrong. */
public record StoryCorrected(UUID storyId, UUID by) {}
