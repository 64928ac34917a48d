package news.dateline.drawing.atlas;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What each point of a line adds to its shape (Visvalingam and Whyatt), measured on the sphere. */
final class Weights {

    private record Corner(int point, int before, int after, double area) {}

    private final double[][] points;
    private final int[] before;
    private final int[] after;
    private final float[] weights;
    private final PriorityQueue<Corner> corners = new PriorityQueue<>(Comparator.comparingDouble(Corner::area));

    private Weights(double[][] points) {
        this.points = points;
        this.before = new int[points.length];
        this.after = new int[points.length];
        this.weights = new float[points.length];
    }

    /** Of the points of a line, each a unit vector; its ends are never left out. */
    static float[] of(double[][] points) {
        Weights line = new Weights(points);
        line.weigh();
        return line.weights;
    }

    private void weigh() {
        int last = points.length - 1;
        weights[0] = Float.POSITIVE_INFINITY;
        weights[last] = Float.POSITIVE_INFINITY;
        for (int point = 1; point < last; point++) {
            link(point - 1, point);
        }
        link(last - 1, last);
        for (int point = 1; point < last; point++) {
            add(point);
        }
        double heaviest = 0;
        while (!corners.isEmpty()) {
            Corner corner = corners.remove();
            if (before[corner.point()] != corner.before() || after[corner.point()] != corner.after()) {
                continue;
            }
            // Never less than what was left out earlier, so that points go in a fixed order.
            heaviest = Math.max(heaviest, corner.area());
            weights[corner.point()] = (float) heaviest;
            link(corner.before(), corner.after());
            add(corner.before());
            add(corner.after());
        }
    }

    private void link(int left, int right) {
        after[left] = right;
        before[right] = left;
    }

    private void add(int point) {
        if (point > 0 && point < points.length - 1) {
            int left = before[point];
            int right = after[point];
            corners.add(new Corner(point, left, right, Sphere.triangle(points[left], points[point], points[right])));
        }
    }
}
