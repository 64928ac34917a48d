package news.dateline.reader.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Location;
import news.dateline.concept.Region.Level;
import news.dateline.concept.Regions;
import news.dateline.drawing.Locator;
import news.dateline.drawing.Place;
import news.dateline.shared.Languages;
import org.springframework.stereotype.Component;

/** Looks up what a map of regions has to show. */
@Component
public class Locators {

    private final Regions regions;

    Locators(Regions regions) {
        this.regions = regions;
    }

    /**
     * Empty where the main region has no place on the earth.
     *
     * @param links of regions, the main one first, then those to be named on its map
     */
    public Optional<Locator> of(List<ConceptLink> links, String language) {
        if (links.isEmpty()) {
            return Optional.empty();
        }
        UUID main = links.get(0).id();
        List<UUID> ids = links.stream().map(ConceptLink::id).toList();
        List<Location> locations = regions.locations(ids, main);
        List<String> countries = locations.stream()
                .filter(location -> location.id().equals(main))
                .map(Location::country)
                .sorted()
                .toList();
        return countries.isEmpty() ? Optional.empty() : Optional.of(locator(links, locations, countries, language));
    }

    private static Locator locator(
            List<ConceptLink> links, List<Location> locations, List<String> countries, String language) {
        Map<UUID, ConceptLink> link =
                links.stream().collect(Collectors.toMap(ConceptLink::id, Function.identity(), (a, b) -> a));
        Map<String, String> names = new HashMap<>();
        locations.stream()
                .filter(location -> location.level() == Level.COUNTRY)
                .forEach(location -> names.put(
                        location.country(),
                        Objects.requireNonNull(link.get(location.id())).name()));
        Map<UUID, Place> places = locations.stream()
                .filter(Location::isPlace)
                .collect(Collectors.toMap(
                        Location::id,
                        location -> place(Objects.requireNonNull(link.get(location.id())), location, language)));
        Place focus = places.remove(links.get(0).id());
        List<Place> inOrder = links.stream()
                .map(ConceptLink::id)
                .filter(places::containsKey)
                .map(places::get)
                .sorted(Comparator.comparing(Place::wide))
                .toList();
        return new Locator(countries, focus, inOrder, names, Languages.locale(language));
    }

    private static Place place(ConceptLink link, Location location, String language) {
        return new Place(
                link.name(),
                link.language().equals(language) ? null : link.language(),
                Objects.requireNonNull(location.latitude()),
                Objects.requireNonNull(location.longitude()),
                location.level() == Level.PROVINCE);
    }
}
