package news.dateline.concept;

import java.util.UUID;

/** A place in a text where a concept is named: from {@code start} up to, not including, {@code end}. */
public record Mention(UUID conceptId, int start, int end) {}
