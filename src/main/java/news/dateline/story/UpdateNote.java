package news.dateline.story;

import java.util.UUID;

/** What readers are told is new in a story since it was last updated. */
public record UpdateNote(UUID storyId, String note) {}
