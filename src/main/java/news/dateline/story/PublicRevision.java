package news.dateline.story;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text of a story that readers have or once had.
 *
 * @param publicAt when they first saw it
 * @param kind what it meant to those who read the one before it; null for the first
 * @param updateNote what readers are told is new in it; empty where nothing is said
 * @param before the number of the one before it; null for the first
 */
public record PublicRevision(
        UUID id,
        int number,
        Instant publicAt,
        @Nullable ChangeKind kind,
        String updateNote,
        @Nullable Integer before) {}
