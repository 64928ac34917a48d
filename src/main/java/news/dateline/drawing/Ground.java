package news.dateline.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.drawing.atlas.Atlas;
import news.dateline.drawing.atlas.Polygon;

/**
 * The land that is in view, by country.
 *
 * @param subject what is filled; a country too small to be seen has no rings
 * @param around the countries beside it
 * @param unnamed land that belongs to no country with a code
 */
record Ground(Map<String, List<double[]>> subject, Map<String, List<double[]>> around, List<double[]> unnamed) {

    private static final double LEAST_RING = 2;

    static Ground of(Collection<String> countries, Frame frame) {
        Set<String> filled = new HashSet<>(countries);
        Ground ground = new Ground(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        countries.forEach(country -> ground.subject.put(country, new ArrayList<>()));
        for (Polygon polygon : Atlas.get().polygons()) {
            String country = polygon.country();
            List<double[]> rings = frame.rings(polygon);
            if (filled.contains(country)) {
                ground.subject.get(country).addAll(rings);
            } else {
                List<double[]> large = Rings.largerThan(LEAST_RING, rings);
                (country == null ? ground.unnamed : ground.around.computeIfAbsent(country, code -> new ArrayList<>()))
                        .addAll(large);
            }
        }
        return ground;
    }

    List<double[]> filled() {
        return subject.values().stream().flatMap(List::stream).toList();
    }

    List<double[]> quiet() {
        List<double[]> land = new ArrayList<>(unnamed);
        around.values().forEach(land::addAll);
        return land;
    }
}
