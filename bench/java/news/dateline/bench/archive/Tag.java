package news.dateline.bench.archive;

import java.util.List;
import java.util.UUID;
import news.dateline.concept.Kind;

/**
 * A concept that stories are tagged with.
 *
 * @param name in English
 * @param spellings in all languages and letters
 * @param line the concept itself and all above it
 */
public record Tag(UUID id, Kind kind, String name, List<String> spellings, List<UUID> line) {}
