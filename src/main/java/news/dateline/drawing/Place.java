package news.dateline.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Something with a name on a map.
 *
 * @param language of the name, a BCP 47 tag, where it is not the map's; else null
 * @param latitude in degrees north
 * @param longitude in degrees east
 * @param wide whether it is a part of a country rather than a town: named, without a dot
 */
public record Place(String name, @Nullable String language, double latitude, double longitude, boolean wide) {}
