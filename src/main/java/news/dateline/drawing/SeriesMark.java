package news.dateline.drawing;

/** How one value of a series is drawn. */
final class SeriesMark {

    private static final double OPEN = 16;
    private static final double BARB = 4;

    private SeriesMark() {}

    static void append(StringBuilder svg, Axes axes, SeriesPoint point, Labels labels) {
        Dot dot = axes.dot(point);
        if (point.high() == null || point.low() == null) {
            arrow(svg, dot, point.high() == null ? -1 : 1, labels);
        } else if (point.most() > point.least()) {
            double low = axes.y(point.least());
            svg.append("<path class=\"chart__range chart__range--wide\" d=\"").append(move(dot.x(), dot.y()));
            svg.append('V').append(Svg.number(low)).append("\"/>");
            labels.keepFree(new Box(dot.x() - 4, dot.y(), dot.x() + 4, low));
        }
        if (point.crossedOut()) {
            svg.append("<path class=\"chart__cross\" d=\"").append(move(dot.x() - 5, dot.y() - 5));
            svg.append("l10 10m0-10l-10 10\"/>");
        } else {
            svg.append("<circle class=\"chart__node\" cx=\"").append(Svg.number(dot.x()));
            svg.append("\" cy=\"").append(Svg.number(dot.y()));
            svg.append("\" r=\"").append(dot.radius()).append("\"/>");
        }
        labels.keepFree(dot.box());
    }

    /** @param way -1 for an end that is open above, 1 for one open below */
    private static void arrow(StringBuilder svg, Dot dot, int way, Labels labels) {
        double end = dot.y() + way * (dot.radius() + OPEN);
        double barb = end - way * BARB;
        svg.append("<path class=\"chart__range\" d=\"").append(move(dot.x(), dot.y()));
        svg.append('V').append(Svg.number(end)).append(move(dot.x() - BARB, barb));
        svg.append('L')
                .append(point(dot.x(), end))
                .append('L')
                .append(point(dot.x() + BARB, barb))
                .append("\"/>");
        labels.keepFree(new Box(dot.x() - 5, Math.min(end, dot.y()), dot.x() + 5, Math.max(end, dot.y())));
    }

    private static String move(double x, double y) {
        return 'M' + point(x, y);
    }

    private static String point(double x, double y) {
        return Svg.number(x) + ' ' + Svg.number(y);
    }
}
