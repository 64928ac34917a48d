package news.dateline.story;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story took a step.
 *
 * @param by null when an embargo ended by itself
 * @param note what was said with it; empty for nothing
 */
public record StoryMoved(
        UUID storyId,
        Status from,
        Status to,
        String note,
        @Nullable UUID by) {}
