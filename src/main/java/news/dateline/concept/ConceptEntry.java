package news.dateline.concept;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concept as the desk lists it.
 *
 * @param language of the name, a BCP 47 tag
 * @param withheld whether readers do not see it yet
 */
public record ConceptEntry(
        UUID id,
        Kind kind,
        String slug,
        String name,
        String language,
        @Nullable String description,
        boolean withheld) {}
