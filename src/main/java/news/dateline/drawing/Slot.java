package news.dateline.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A level stretch inside a shape that is high enough for a line of text.
 *
 * @param merit how well a name would stand there; set by {@link #weighed}
 */
record Slot(double left, double right, double y, double merit) {

    static List<Slot> at(List<double[]> rings, double y, double halfHeight) {
        double[] line = Rings.inside(rings, y);
        line = common(line, Rings.inside(rings, y - halfHeight));
        line = common(line, Rings.inside(rings, y + halfHeight));
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i + 1 < line.length; i += 2) {
            slots.add(new Slot(line[i], line[i + 1], y, 0));
        }
        return slots;
    }

    private static double[] common(double[] a, double[] b) {
        DoubleStream.Builder common = DoubleStream.builder();
        for (int i = 0; i + 1 < a.length; i += 2) {
            for (int k = 0; k + 1 < b.length; k += 2) {
                double from = Math.max(a[i], b[k]);
                double to = Math.min(a[i + 1], b[k + 1]);
                if (from < to) {
                    common.add(from).add(to);
                }
            }
        }
        return common.build().toArray();
    }

    /** Room beyond what the text needs is worth less than a place near the middle. */
    Slot weighed(double width, double middle, double y) {
        return new Slot(left, right, y, Math.min(width(), 1.8 * width) - Math.abs(y - middle));
    }

    double width() {
        return right - left;
    }

    /** Where the middle of a text could stand: in that of the stretch, or moved towards an end of it. */
    Stream<double[]> middles(double width) {
        double play = Math.max(0, (right - left - width) / 2);
        double middle = (left + right) / 2;
        return Stream.of(0.0, -0.5, 0.5, -1.0, 1.0).map(share -> new double[] {middle + share * play, y});
    }
}
