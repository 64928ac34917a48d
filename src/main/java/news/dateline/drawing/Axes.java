package news.dateline.drawing;

import java.time.LocalDate;
import java.util.List;

/**
 * Where days and values come to lie on a chart.
 *
 * @param top the value at the upper edge; nought is at the lower one
 */
record Axes(long first, long last, double top) {

    static final double WIDTH = 340;
    static final double HEIGHT = 220;

    /** Scales and dates stand outside of it. */
    static final Box PLOT = new Box(44, 18, WIDTH - 24, HEIGHT - 26);

    private static final double RADIUS = 4.5;

    Axes(List<SeriesPoint> sorted, double top) {
        this(
                sorted.isEmpty() ? 0 : sorted.get(0).day().toEpochDay(),
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).day().toEpochDay(),
                top);
    }

    double x(LocalDate day) {
        return first == last
                ? PLOT.x()
                : PLOT.left() + RADIUS + (PLOT.width() - 2 * RADIUS) * (day.toEpochDay() - first) / (last - first);
    }

    double y(double value) {
        return PLOT.bottom() - PLOT.height() * value / top;
    }

    Dot dot(SeriesPoint point) {
        return new Dot(x(point.day()), y(point.most()), RADIUS);
    }
}
