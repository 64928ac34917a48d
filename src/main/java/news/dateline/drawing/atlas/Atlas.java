package news.dateline.drawing.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The shapes of all countries, read when the first map is drawn. */
public final class Atlas {

    private static final String NATURAL_EARTH = "/data/countries-50m.json";

    /** Territories too small for a map of this scale: longitude and latitude in degrees. */
    private static final Map<String, double[]> SPECKS = Map.of(
            "074", new double[] {3.36, -54.42}, // Bouvet Island
            "292", new double[] {-5.35, 36.14}, // Gibraltar
            "581", new double[] {166.65, 19.28}, // U.S. Outlying Islands: Wake
            "772", new double[] {-171.8, -9.2}, // Tokelau
            "798", new double[] {179.2, -8.52}); // Tuvalu

    private static final class Holder {
        static final Atlas ATLAS = new Atlas(Topology.read(NATURAL_EARTH));
    }

    private final List<Polygon> polygons = new ArrayList<>();
    private final Map<String, List<Polygon>> countries;

    private Atlas(Topology topology) {
        Arcs arcs = new Arcs(topology);
        List<Polygon> moved = new ArrayList<>();
        for (Topology.Shape shape : topology.objects().countries().geometries()) {
            for (int[][] rings : shape.polygons()) {
                Polygon found = new Polygon(arcs, rings, shape.id());
                String country = Amendments.country(shape.properties().name(), found);
                (java.util.Objects.equals(country, shape.id()) ? polygons : moved).add(found.of(country));
            }
        }
        moved.forEach(this::add);
        countries = polygons.stream()
                .filter(polygon -> polygon.country() != null)
                .collect(Collectors.groupingBy(Polygon::country));
    }

    public static Atlas get() {
        return Holder.ATLAS;
    }

    /** Joins it to the country's own land where that has a border with it. */
    private void add(Polygon moved) {
        for (int i = 0; i < polygons.size(); i++) {
            Polygon neighbour = polygons.get(i);
            Optional<Polygon> joined =
                    moved.country().equals(neighbour.country()) ? neighbour.joined(moved) : Optional.empty();
            if (joined.isPresent()) {
                polygons.set(i, joined.get());
                return;
            }
        }
        polygons.add(moved);
    }

    public List<Polygon> polygons() {
        return polygons;
    }

    /** @param country a three-digit ISO 3166-1 code; one without a shape has no polygons, but a {@link #speck} */
    public List<Polygon> polygons(String country) {
        return countries.getOrDefault(country, List.of());
    }

    /** All that have no shape, by their codes. */
    public Map<String, double[]> specks() {
        return SPECKS;
    }

    /** Where a country lies that has no shape: longitude and latitude in degrees. */
    public Optional<double[]> speck(String country) {
        return Optional.ofNullable(SPECKS.get(country));
    }
}
