package news.dateline.drawing.atlas;

import java.util.List;

/** A way to lay the sphere flat that keeps areas true. The plane's unit is the sphere's radius; y runs north. */
public interface Projection {

    /** Where a place lies, of a longitude and latitude in radians. */
    double[] point(double longitude, double latitude);

    /** A ring of longitudes and latitudes as x and y by turns; in several pieces where the edge of the map cuts it. */
    List<double[]> rings(double[] ring);

    /** Whether anything of a piece of the earth can lie within a distance of the middle of the plane. */
    default boolean reaches(Cap piece, double distance) {
        return true;
    }
}
