package news.dateline.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A story that readers once could see, and what they are told now: nothing of its text.
 *
 * @param reason in its language
 */
public record WithdrawnStory(
        UUID id,
        String language,
        String zone,
        LocalDate urlDate,
        String slug,
        Instant firstPublishedAt,
        Instant withdrawnAt,
        String reason) {}
