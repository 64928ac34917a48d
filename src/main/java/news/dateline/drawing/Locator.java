package news.dateline.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a locator map is to show. Countries are known by their three-digit ISO 3166-1 (and UN M49) codes.
 *
 * @param countries to be filled: one, or those of a wider region
 * @param focus the town or province the map is about; null when it is about the countries themselves
 * @param places named besides, the most important first; those out of view are left out
 * @param names of countries as the page calls them; for others there are the usual ones in its language
 */
public record Locator(
        List<String> countries, @Nullable Place focus, List<Place> places, Map<String, String> names, Locale locale) {

    public Locator {
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        names = Map.copyOf(names);
    }
}
