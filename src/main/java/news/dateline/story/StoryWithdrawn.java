package news.dateline.story;

import java.util.UUID;

/** Readers see a story no longer. Heard in the transaction that withdraws it. */
public record StoryWithdrawn(UUID storyId) {}
