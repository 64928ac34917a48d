package news.dateline.drawing.atlas;

import java.util.ArrayList;
import java.util.List;

/** The world on one sheet (Šavrič, Patterson and Jenny, 2018). */
public final class EqualEarth implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** The sheet ends in the Bering Strait, where it cuts through no country but a few islands. */
    private static final double MIDDLE = Math.toRadians(11);

    @Override
    public double[] point(double longitude, double latitude) {
        double[] point = {Math.IEEEremainder(longitude - MIDDLE, 2 * Math.PI), latitude};
        project(point, 0);
        return point;
    }

    @Override
    public List<double[]> rings(double[] ring) {
        double[] whole = unrolled(ring);
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < whole.length; i += 2) {
            west = Math.min(west, whole[i]);
            east = Math.max(east, whole[i]);
        }
        List<double[]> pieces = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            double shift = turn * 2 * Math.PI;
            if (east + shift > -Math.PI && west + shift < Math.PI) {
                double[] piece = Clip.between(shifted(whole, shift), 0, -Math.PI, Math.PI);
                for (int i = 0; i < piece.length; i += 2) {
                    project(piece, i);
                }
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** Without a jump where the longitudes begin anew. */
    private static double[] unrolled(double[] ring) {
        double[] whole = ring.clone();
        for (int i = 0; i < ring.length; i += 2) {
            double before = i == 0 ? 0 : whole[i - 2];
            whole[i] = before + Math.IEEEremainder(ring[i] - MIDDLE - before, 2 * Math.PI);
        }
        return whole;
    }

    private static double[] shifted(double[] ring, double by) {
        double[] shifted = ring.clone();
        for (int i = 0; i < shifted.length; i += 2) {
            shifted[i] += by;
        }
        return shifted;
    }

    private static void project(double[] points, int at) {
        double angle = Math.asin(M * Math.sin(points[at + 1]));
        double square = angle * angle;
        double sixth = square * square * square;
        points[at] = points[at] * Math.cos(angle) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
        points[at + 1] = angle * (A1 + A2 * square + sixth * (A3 + A4 * square));
    }
}
