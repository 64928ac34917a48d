package news.dateline.story;

import java.util.UUID;

/** A text of a story became what readers see. Heard in the transaction that publishes. */
public record StoryPublished(UUID storyId) {}
