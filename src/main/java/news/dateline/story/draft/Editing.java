package news.dateline.story.draft;

import java.time.Instant;
import java.util.UUID;

/** Somebody who has a story before them. */
public record Editing(UUID storyId, UUID accountId, String name, Instant seenAt) {}
