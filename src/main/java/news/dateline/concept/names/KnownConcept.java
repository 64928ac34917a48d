package news.dateline.concept.names;

import java.util.UUID;
import news.dateline.concept.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A concept as the desk names it.
 *
 * @param name in English, where it has one
 * @param parent the region or topic above it; null for one that has none
 */
public record KnownConcept(
        UUID id,
        Kind kind,
        String slug,
        String name,
        @Nullable String description,
        @Nullable UUID parent) {}
