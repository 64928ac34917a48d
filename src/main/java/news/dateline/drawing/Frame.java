package news.dateline.drawing;

import java.util.ArrayList;
import java.util.List;
import news.dateline.drawing.atlas.Cap;
import news.dateline.drawing.atlas.Clip;
import news.dateline.drawing.atlas.EqualEarth;
import news.dateline.drawing.atlas.Polygon;
import news.dateline.drawing.atlas.Projection;

/**
 * A piece of paper laid on a projection: what is in view, and how large.
 *
 * @param scale units of paper for one radius of the earth
 * @param x the middle of the paper, in the plane of the projection
 */
record Frame(Projection projection, double scale, double x, double y, double width, double height) {

    private static final double EARTH_KM = 6371;

    /** Corners that take less than this many square units off a shape are not drawn. */
    private static final double LEAST_CORNER = 0.5;

    /** So far beyond the edge that no cut shows. */
    private static final double BLEED = 3;

    /** The world without the Antarctic, over the whole width. */
    static Frame world(double width, double height) {
        Projection projection = new EqualEarth();
        double widest = projection.point(Math.toRadians(190.999), 0)[0];
        double north = projection.point(0, Math.toRadians(84))[1];
        double south = projection.point(0, Math.toRadians(-56))[1];
        double scale = Math.min(width / (2 * widest), height / (north - south));
        return new Frame(projection, scale, 0, (north + south) / 2, width, height);
    }

    static double kilometres(double km) {
        return km / EARTH_KM;
    }

    double unitsPerKilometre() {
        return scale / EARTH_KM;
    }

    Frame scaled(double factor) {
        return new Frame(projection, scale * factor, x, y, width, height);
    }

    Box paper() {
        return new Box(0, 0, width, height);
    }

    /** Where a place comes to lie, of degrees. */
    double[] point(double longitude, double latitude) {
        double[] point = projection.point(Math.toRadians(longitude), Math.toRadians(latitude));
        place(point, 0);
        return point;
    }

    boolean shows(double longitude, double latitude, double margin) {
        double[] point = point(longitude, latitude);
        return point[0] >= margin
                && point[1] >= margin
                && point[0] <= width - margin
                && point[1] <= height - margin
                && isNear(new Cap(Cap.unit(longitude, latitude), 0));
    }

    /** What is in view of a piece of land, as rings of x and y. */
    List<double[]> rings(Polygon polygon) {
        if (!isNear(polygon.cap())) {
            return List.of();
        }
        List<double[]> rings = new ArrayList<>();
        for (double[] ring : polygon.rings(LEAST_CORNER / (scale * scale))) {
            for (double[] flat : projection.rings(ring)) {
                for (int i = 0; i < flat.length; i += 2) {
                    place(flat, i);
                }
                double[] seen = Clip.within(flat, -BLEED, -BLEED, width + BLEED, height + BLEED);
                if (seen.length >= 6) {
                    rings.add(seen);
                }
            }
        }
        return rings;
    }

    private void place(double[] points, int at) {
        points[at] = width / 2 + (points[at] - x) * scale;
        points[at + 1] = height / 2 - (points[at + 1] - y) * scale;
    }

    private boolean isNear(Cap cap) {
        return projection.reaches(cap, Math.hypot(width, height) / 2 / scale + Math.hypot(x, y));
    }
}
