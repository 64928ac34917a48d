package news.dateline.desk.concept;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Facts;
import news.dateline.concept.Location;
import news.dateline.concept.Region.Level;
import news.dateline.concept.Regions;
import news.dateline.drawing.Locator;
import news.dateline.drawing.LocatorMap;
import news.dateline.drawing.LocatorMaps;
import news.dateline.drawing.Place;
import org.springframework.stereotype.Component;

/** Shows where a region would lie by what stands in its form. */
@Component
class PlaceMaps {

    private final Regions regions;
    private final LocatorMaps maps;

    PlaceMaps(Regions regions, LocatorMaps maps) {
        this.regions = regions;
        this.maps = maps;
    }

    /** @param svg safe markup */
    record Preview(String svg, boolean showsCrimea) {}

    /** Empty where there is no place yet, or no country around it. */
    Optional<Preview> of(String name, Facts facts) {
        Level level = facts.level();
        Double latitude = facts.latitude();
        Double longitude = facts.longitude();
        UUID parent = facts.parentId();
        if (level == null || latitude == null || longitude == null || parent == null) {
            return Optional.empty();
        }
        List<String> countries = level == Level.COUNTRY && facts.m49() != null ? List.of(facts.m49()) : around(parent);
        if (countries.isEmpty()) {
            return Optional.empty();
        }
        Place focus = new Place(name, null, latitude, longitude, level == Level.PROVINCE);
        boolean isPlace = level == Level.PROVINCE || level == Level.CITY;
        LocatorMap map = maps.draw(new Locator(countries, isPlace ? focus : null, List.of(), Map.of(), Locale.UK));
        return Optional.of(new Preview(map.svg("place", "Where " + name + " lies", ""), map.showsCrimea()));
    }

    private List<String> around(UUID parent) {
        return regions.locations(Set.of(parent), parent).stream()
                .filter(location -> location.id().equals(parent))
                .map(Location::country)
                .filter(code -> code != null)
                .distinct()
                .toList();
    }
}
