package news.dateline.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision as it is listed with others.
 *
 * @param madeBy a name
 * @param publicAt when readers first saw it; null when they never did
 * @param kind what it meant to them; null for the first they saw
 * @param updateNote what they were told is new in it; empty where nothing was said
 */
public record RevisionEntry(
        int number,
        String headline,
        String changeNote,
        String madeBy,
        Instant recordedAt,
        @Nullable Instant publicAt,
        @Nullable ChangeKind kind,
        String updateNote) {}
