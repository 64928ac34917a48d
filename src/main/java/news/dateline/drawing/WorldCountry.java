package news.dateline.drawing;

/**
 * A country on the map of the world.
 *
 * @param code the three-digit ISO 3166-1 (and UN M49) code
 * @param path where its page is
 * @param title its name, with what its shade says
 * @param shade from 0 for the quietest to 4
 */
public record WorldCountry(String code, String path, String title, int shade) {}
