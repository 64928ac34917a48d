package news.dateline.story;

import java.util.UUID;

/** A story with one of the concepts it is about. */
public record Tag(UUID storyId, UUID conceptId) {}
