package news.dateline.drawing.atlas;

/**
 * A round piece of the sphere that something lies within.
 *
 * @param centre a unit vector
 * @param radius an angle in radians
 */
public record Cap(double[] centre, double radius) {

    /** The centre for a place in degrees. */
    public static double[] unit(double longitude, double latitude) {
        return Sphere.vector(Math.toRadians(longitude), Math.toRadians(latitude));
    }

    /** The longitude and latitude of its centre in degrees. */
    public double[] degrees() {
        return new double[] {Math.toDegrees(Sphere.longitude(centre)), Math.toDegrees(Sphere.latitude(centre))};
    }

    /** Around all points of a ring of longitudes and latitudes. */
    public static Cap around(double[] ring) {
        double[] sum = new double[3];
        for (int i = 0; i < ring.length; i += 2) {
            double[] vector = Sphere.vector(ring[i], ring[i + 1]);
            for (int axis = 0; axis < 3; axis++) {
                sum[axis] += vector[axis];
            }
        }
        double[] centre = Sphere.unit(sum);
        double radius = 0;
        for (int i = 0; i < ring.length; i += 2) {
            radius = Math.max(radius, Sphere.distance(centre, Sphere.vector(ring[i], ring[i + 1])));
        }
        return new Cap(centre, radius);
    }

    /** How far two are apart; negative when they overlap. */
    public double gap(Cap other) {
        return Sphere.distance(centre, other.centre) - radius - other.radius;
    }

    /** One that holds both. */
    public Cap with(Cap other) {
        double distance = Sphere.distance(centre, other.centre);
        if (distance + other.radius <= radius) {
            return this;
        }
        if (distance + radius <= other.radius) {
            return other;
        }
        double wide = (distance + radius + other.radius) / 2;
        double share = (wide - radius) / distance;
        double[] between = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            between[axis] = centre[axis] * (1 - share) + other.centre[axis] * share;
        }
        return new Cap(Sphere.unit(between), wide);
    }
}
