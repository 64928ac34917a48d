package news.dateline.drawing.atlas;

import java.util.Arrays;

/** Cuts rings of x and y along straight lines (Sutherland and Hodgman). */
public final class Clip {

    private Clip() {}

    /** What of a ring lies within a rectangle. */
    public static double[] within(double[] ring, double left, double top, double right, double bottom) {
        return between(between(ring, 0, left, right), 1, top, bottom);
    }

    /** @param axis 0 for x, 1 for y */
    static double[] between(double[] ring, int axis, double least, double most) {
        return side(side(ring, axis, least, 1), axis, most, -1);
    }

    private static double[] side(double[] ring, int axis, double line, int sign) {
        double[] kept = new double[2 * ring.length + 4];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            double here = sign * (ring[i + axis] - line);
            double there = sign * (ring[next + axis] - line);
            if (here >= 0) {
                kept[length++] = ring[i];
                kept[length++] = ring[i + 1];
            }
            if (here >= 0 != there >= 0) {
                double share = here / (here - there);
                kept[length++] = ring[i] + share * (ring[next] - ring[i]);
                kept[length++] = ring[i + 1] + share * (ring[next + 1] - ring[i + 1]);
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
