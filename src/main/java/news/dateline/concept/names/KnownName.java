package news.dateline.concept.names;

import java.util.UUID;
import news.dateline.concept.Kind;

/**
 * A spelling of a concept that stands for itself.
 *
 * @param language a BCP 47 tag
 * @param preferred whether pages in its language show it
 */
public record KnownName(UUID conceptId, Kind kind, String text, String language, boolean preferred) {}
