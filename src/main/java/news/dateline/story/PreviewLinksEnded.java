package news.dateline.story;

import java.util.UUID;

/** Nobody sees a story by the preview links that there were. */
public record PreviewLinksEnded(UUID storyId, UUID by) {}
