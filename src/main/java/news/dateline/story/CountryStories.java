package news.dateline.story;

import java.util.UUID;

/**
 * How many stories there are about a country.
 *
 * @param m49 the UN M49 code
 */
public record CountryStories(UUID id, String m49, long stories) {}
