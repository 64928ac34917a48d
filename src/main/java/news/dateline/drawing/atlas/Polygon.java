package news.dateline.drawing.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One piece of land that belongs together: a mainland, an island. */
public final class Polygon {

    private final Arcs arcs;
    private final int[][] rings;
    private final @Nullable String country;
    private final Cap cap;
    private final double area;

    Polygon(Arcs arcs, int[][] rings, @Nullable String country) {
        this.arcs = arcs;
        // Where a flat map draws a pole as a line, there is nothing on the sphere.
        this.rings = Stream.of(rings)
                .filter(ring -> Sphere.area(arcs.ring(ring, 0)) > 0)
                .toArray(int[][]::new);
        this.country = country;
        double[] outline = arcs.ring(this.rings[0], 0);
        this.cap = Cap.around(outline);
        this.area = Sphere.area(outline);
    }

    /** The three-digit ISO 3166-1 (and UN M49) code; null for a territory that has none. */
    public @Nullable String country() {
        return country;
    }

    public Cap cap() {
        return cap;
    }

    /** On the unit sphere. */
    public double area() {
        return area;
    }

    /**
     * Its outline and its holes, each as longitudes and latitudes in radians by turns.
     *
     * @param leastWeight the area on the unit sphere below which a corner is left out
     */
    public List<double[]> rings(double leastWeight) {
        List<double[]> found = new ArrayList<>();
        for (int[] ring : rings) {
            found.add(arcs.ring(ring, leastWeight));
        }
        return found;
    }

    Polygon of(@Nullable String other) {
        return new Polygon(arcs, rings, other);
    }

    boolean liesWithin(double west, double south, double east, double north) {
        double[] outline = arcs.ring(rings[0], 0);
        for (int i = 0; i < outline.length; i += 2) {
            double longitude = Math.toDegrees(outline[i]);
            double latitude = Math.toDegrees(outline[i + 1]);
            if (longitude < west || longitude > east || latitude < south || latitude > north) {
                return false;
            }
        }
        return true;
    }

    /** Both as one, without the line between them; empty when they have none in common. */
    Optional<Polygon> joined(Polygon other) {
        for (int at = 0; at < rings[0].length; at++) {
            int[] rest = other.without(~rings[0][at]);
            if (rest.length > 0) {
                int[][] joined = rings.clone();
                joined[0] = replaced(rings[0], at, rest);
                return Optional.of(new Polygon(arcs, joined, country));
            }
        }
        return Optional.empty();
    }

    // The outline from behind an arc round to its beginning; empty without that arc.
    private int[] without(int arc) {
        int[] outline = rings[0];
        for (int at = 0; at < outline.length; at++) {
            if (outline[at] == arc) {
                int[] rest = new int[outline.length - 1];
                for (int k = 0; k < rest.length; k++) {
                    rest[k] = outline[(at + 1 + k) % outline.length];
                }
                return rest;
            }
        }
        return new int[0];
    }

    private static int[] replaced(int[] ring, int at, int[] by) {
        int[] result = new int[ring.length - 1 + by.length];
        System.arraycopy(ring, 0, result, 0, at);
        System.arraycopy(by, 0, result, at, by.length);
        System.arraycopy(ring, at + 1, result, at + by.length, ring.length - at - 1);
        return result;
    }
}
