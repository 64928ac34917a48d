package news.dateline.story;

import java.util.UUID;

/**
 * What a published story says beyond its summary.
 *
 * @param body CommonMark, with marks of the ledger
 */
public record PublishedText(UUID storyId, String byline, String body) {}
