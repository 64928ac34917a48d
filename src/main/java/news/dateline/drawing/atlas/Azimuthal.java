package news.dateline.drawing.atlas;

import java.util.List;

/**
 * Lambert's azimuthal equal-area projection: true around its centre, wherever that is, the poles and the 180th meridian
 * included. For anything up to a continent.
 */
public final class Azimuthal implements Projection {

    private final double[] centre;
    private final double longitude;
    private final double sin;
    private final double cos;

    /** Of a centre in radians. */
    public Azimuthal(double longitude, double latitude) {
        this.centre = Sphere.vector(longitude, latitude);
        this.longitude = longitude;
        this.sin = Math.sin(latitude);
        this.cos = Math.cos(latitude);
    }

    /** @param centre a unit vector */
    public static Azimuthal around(double[] centre) {
        return new Azimuthal(Sphere.longitude(centre), Sphere.latitude(centre));
    }

    /** One with its centre at a point in the plane of this one. */
    public Azimuthal around(double x, double y) {
        double distance = Math.hypot(x, y);
        if (distance < 1e-9) {
            return this;
        }
        double angle = 2 * Math.asin(Math.min(1, distance / 2));
        double north = Math.asin(Math.cos(angle) * sin + y * Math.sin(angle) * cos / distance);
        double east = Math.atan2(x * Math.sin(angle), distance * cos * Math.cos(angle) - y * sin * Math.sin(angle));
        return new Azimuthal(longitude + east, north);
    }

    @Override
    public double[] point(double longitude, double latitude) {
        double[] point = {longitude, latitude};
        project(point, 0);
        return point;
    }

    @Override
    public List<double[]> rings(double[] ring) {
        double[] projected = ring.clone();
        for (int i = 0; i < projected.length; i += 2) {
            project(projected, i);
        }
        return List.of(projected);
    }

    // What is far round the globe would come out torn, and lies beyond the paper anyway.
    @Override
    public boolean reaches(Cap piece, double distance) {
        double angle = distance >= 2 ? Math.PI : 2 * Math.asin(distance / 2);
        return new Cap(centre, angle).gap(piece) <= 0;
    }

    private void project(double[] points, int at) {
        double east = points[at] - longitude;
        double sinLatitude = Math.sin(points[at + 1]);
        double cosLatitude = Math.cos(points[at + 1]);
        double cosEast = cosLatitude * Math.cos(east);
        // At the far end of the sphere there is no one direction left; it is never in view.
        double scale = Math.sqrt(2 / Math.max(1e-6, 1 + sin * sinLatitude + cos * cosEast));
        points[at] = scale * cosLatitude * Math.sin(east);
        points[at + 1] = scale * (cos * sinLatitude - sin * cosEast);
    }
}
