package news.dateline.drawing.atlas;

/**
 * All lines of the atlas, as longitudes and latitudes in radians. Each point has a weight, the area on the unit sphere
 * that would be lost with it, so that a line can be drawn at any scale with no more points than can be seen, and the
 * two sides of a border stay the same.
 */
final class Arcs {

    private final int[] starts;
    private final float[] longitudes;
    private final float[] latitudes;
    private final float[] weights;

    Arcs(Topology topology) {
        int[][][] arcs = topology.arcs();
        starts = new int[arcs.length + 1];
        for (int i = 0; i < arcs.length; i++) {
            starts[i + 1] = starts[i] + arcs[i].length;
        }
        longitudes = new float[starts[arcs.length]];
        latitudes = new float[starts[arcs.length]];
        weights = new float[starts[arcs.length]];
        for (int i = 0; i < arcs.length; i++) {
            decode(topology.transform(), arcs[i], starts[i]);
            float[] line = Weights.of(vectors(starts[i], starts[i + 1]));
            System.arraycopy(line, 0, weights, starts[i], line.length);
        }
    }

    private double[][] vectors(int start, int end) {
        double[][] vectors = new double[end - start][];
        for (int k = 0; k < vectors.length; k++) {
            vectors[k] = Sphere.vector(longitudes[start + k], latitudes[start + k]);
        }
        return vectors;
    }

    private void decode(Topology.Transform transform, int[][] points, int start) {
        int x = 0;
        int y = 0;
        for (int k = 0; k < points.length; k++) {
            x += points[k][0];
            y += points[k][1];
            longitudes[start + k] =
                    (float) Math.toRadians(x * transform.scale()[0] + transform.translate()[0]);
            latitudes[start + k] =
                    (float) Math.toRadians(y * transform.scale()[1] + transform.translate()[1]);
        }
    }

    /** A closed line as longitudes and latitudes by turns, without the points that weigh less than asked for. */
    double[] ring(int[] arcs, double leastWeight) {
        double[] ring = new double[2 * length(arcs)];
        int length = 0;
        for (int arc : arcs) {
            int index = arc < 0 ? ~arc : arc;
            int size = starts[index + 1] - starts[index];
            // The last point of an arc is the first one of the next.
            for (int k = 0; k < size - 1; k++) {
                int point = arc < 0 ? starts[index + 1] - 1 - k : starts[index] + k;
                if (weights[point] >= leastWeight) {
                    ring[length++] = longitudes[point];
                    ring[length++] = latitudes[point];
                }
            }
        }
        return java.util.Arrays.copyOf(ring, length);
    }

    private int length(int[] arcs) {
        int length = 0;
        for (int arc : arcs) {
            int index = arc < 0 ? ~arc : arc;
            length += starts[index + 1] - starts[index];
        }
        return length;
    }
}
