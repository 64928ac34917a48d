package news.dateline.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a story took a step.
 *
 * @param headline as the story has it now
 * @param by a name; null when an embargo ended by itself
 */
public record StoryNews(
        UUID storyId,
        String headline,
        String language,
        Status to,
        String note,
        @Nullable String by,
        Instant at) {}
