package news.dateline.drawing.atlas;

/** Places on the unit sphere, as vectors from its middle; distances are angles in radians. */
final class Sphere {

    private Sphere() {}

    static double[] vector(double longitude, double latitude) {
        double cos = Math.cos(latitude);
        return new double[] {cos * Math.cos(longitude), cos * Math.sin(longitude), Math.sin(latitude)};
    }

    static double longitude(double[] vector) {
        return Math.atan2(vector[1], vector[0]);
    }

    static double latitude(double[] vector) {
        return Math.atan2(vector[2], Math.hypot(vector[0], vector[1]));
    }

    static double distance(double[] a, double[] b) {
        double[] cross = cross(a, b);
        return Math.atan2(length(cross), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
    }

    /** The area of a flat triangle between three points, which for near ones is that on the sphere. */
    static double triangle(double[] a, double[] b, double[] c) {
        return length(cross(minus(b, a), minus(c, a))) / 2;
    }

    /** Within a ring of longitudes and latitudes; of one that goes round a pole, that between it and the equator. */
    static double area(double[] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            double step = Math.IEEEremainder(ring[next] - ring[i], 2 * Math.PI);
            sum += step * (2 + Math.sin(ring[i + 1]) + Math.sin(ring[next + 1])) / 2;
        }
        return Math.abs(sum);
    }

    static double[] unit(double[] vector) {
        double length = length(vector);
        return new double[] {vector[0] / length, vector[1] / length, vector[2] / length};
    }

    private static double length(double[] vector) {
        return Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {
            a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0],
        };
    }
}
