package news.dateline.drawing;

import com.ibm.icu.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.dateline.drawing.Label.Anchor;
import news.dateline.drawing.Label.Style;

/**
 * Values given for one thing over time, upwards from nought. A range is a bar, an open end an arrow; what is crossed
 * out is left out of the line.
 */
public record Series(List<SeriesPoint> points, Locale locale) {

    private static final double WIDTH = Axes.WIDTH;
    private static final double HEIGHT = Axes.HEIGHT;
    private static final int TICKS = 4;

    private static final Box PLOT = Axes.PLOT;

    /**
     * The chart as an SVG element to be put into a page.
     *
     * @param id which no other element of the page has or begins with
     * @param title what it shows, in place of the picture
     * @param description the values in words
     */
    public String svg(String id, String title, String description) {
        List<SeriesPoint> sorted =
                points.stream().sorted(Comparator.comparing(SeriesPoint::day)).toList();
        double step = step(points.stream().mapToDouble(SeriesPoint::most).max().orElse(0));
        StringBuilder svg = new StringBuilder();
        Labels labels = new Labels(new Box(0, 0, WIDTH, HEIGHT));
        grid(svg, step);
        Axes axes = new Axes(sorted, step * TICKS);
        trend(svg, axes, sorted.stream().filter(point -> !point.crossedOut()).toList());
        sorted.forEach(point -> SeriesMark.append(svg, axes, point, labels));
        sorted.forEach(point -> labels.beside(axes.dot(point), Style.VALUE, point.words(), null));
        svg.append("<g class=\"chart__value\" font-size=\"")
                .append(Style.VALUE.size())
                .append('"')
                .append(Svg.HALO)
                .append('>');
        labels.all().forEach(label -> Svg.text(svg, label));
        svg.append("</g>");
        days(svg, axes, sorted);
        return Svg.image(id, "chart__picture", WIDTH, HEIGHT, title, description, svg.toString());
    }

    private void grid(StringBuilder svg, double step) {
        NumberFormat numbers = NumberFormat.getInstance(locale);
        for (int tick = 0; tick <= TICKS; tick++) {
            double y = PLOT.bottom() - PLOT.height() * tick / TICKS;
            svg.append("<path class=\"chart__grid\" d=\"M")
                    .append(Svg.number(PLOT.left()))
                    .append(' ');
            svg.append(Svg.number(y)).append('H').append(Svg.number(WIDTH)).append("\"/>");
            label(svg, "chart__scale", PLOT.left() - 6, y + 4, Anchor.END, numbers.format(tick * step));
        }
    }

    private static void trend(StringBuilder svg, Axes axes, List<SeriesPoint> points) {
        if (points.size() > 1) {
            svg.append("<path class=\"chart__trend\" d=\"");
            for (int i = 0; i < points.size(); i++) {
                Dot dot = axes.dot(points.get(i));
                svg.append(i == 0 ? 'M' : 'L')
                        .append(Svg.number(dot.x()))
                        .append(' ')
                        .append(Svg.number(dot.y()));
            }
            svg.append("\"/>");
        }
    }

    /** The first and the last date, and those between that have room. */
    private void days(StringBuilder svg, Axes axes, List<SeriesPoint> sorted) {
        Labels labels = new Labels(new Box(0, 0, WIDTH, HEIGHT));
        for (int i = 0; i < sorted.size(); i++) {
            SeriesPoint point = sorted.get(i % 2 == 0 ? i / 2 : sorted.size() - 1 - i / 2);
            labels.under(axes.x(point.day()), HEIGHT - 8, Style.SCALE, point.date());
        }
        svg.append("<g class=\"chart__scale\" font-size=\"")
                .append(Style.SCALE.size())
                .append("\">");
        labels.all().forEach(label -> Svg.text(svg, label));
        svg.append("</g>");
    }

    private static void label(StringBuilder svg, String style, double x, double y, Anchor anchor, String text) {
        svg.append("<g class=\"")
                .append(style)
                .append("\" font-size=\"")
                .append(Style.SCALE.size())
                .append("\">");
        Svg.text(svg, new Label(Style.SCALE, text, null, x, y, anchor));
        svg.append("</g>");
    }

    /** A round number, of which a few reach the highest value. */
    private static double step(double most) {
        double rough = Math.max(most, TICKS) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double first = rough / power;
        return (first <= 1 ? 1 : first <= 2 ? 2 : first <= 2.5 ? 2.5 : first <= 5 ? 5 : 10) * power;
    }
}
