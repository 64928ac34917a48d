package news.dateline.drawing;

import java.util.ArrayList;
import java.util.List;

/** Closed lines of x and y by turns. */
final class Rings {

    private Rings() {}

    static double area(double[] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(sum) / 2;
    }

    static double area(List<double[]> rings) {
        return rings.stream().mapToDouble(Rings::area).sum();
    }

    static List<double[]> largerThan(double area, List<double[]> rings) {
        return rings.stream().filter(ring -> area(ring) > area).toList();
    }

    /** Where a level line is inside: from and to by turns, from left to right. */
    static double[] inside(List<double[]> rings, double y) {
        List<Double> crossings = new ArrayList<>();
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                double here = ring[i + 1];
                double there = ring[next + 1];
                if (here <= y != there <= y) {
                    crossings.add(ring[i] + (y - here) / (there - here) * (ring[next] - ring[i]));
                }
            }
        }
        return crossings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
