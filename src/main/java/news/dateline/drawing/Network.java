package news.dateline.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who is tied to whom: one below the other, so that sixty names can be read on a telephone, with arcs between those that
 * are tied. What is tied to the first directly stands further left than what is tied to it through another.
 *
 * @param nodes what it is about first; each name but that leads to its page
 */
public record Network(List<NetworkNode> nodes, List<NetworkTie> ties) {

    private static final double WIDTH = 340;
    private static final double LINE = 84;
    private static final double STEP = 22;
    private static final double GAP = 20;
    private static final double RADIUS = 4.5;
    private static final double NAME_SIZE = 14;
    private static final double TIE_SIZE = 12;
    private static final int MOST_LINES = 2;

    private record Point(double x, double y) {}

    /**
     * @param id which no other element of the page has or begins with
     * @param title what it shows, in place of the picture
     */
    public String svg(String id, String title) {
        StringBuilder words = new StringBuilder();
        Map<String, Point> places = new HashMap<>();
        double y = RADIUS + GAP;
        for (NetworkNode node : nodes) {
            Point place = new Point(LINE + node.steps() * STEP, y);
            places.put(node.path(), place);
            y = text(words, node, place) + GAP;
            circle(words, node, place);
        }
        StringBuilder arcs = new StringBuilder();
        double height = y;
        ties.forEach(tie -> arc(arcs, tie, places.get(tie.from()), places.get(tie.to()), height));
        return Svg.group(
                id,
                "chart__picture",
                WIDTH,
                Math.ceil(y),
                title,
                arcs.append(words).toString());
    }

    /** Returns where its last line stands. */
    private static double text(StringBuilder svg, NetworkNode node, Point place) {
        double x = place.x + 14;
        double line = place.y + NAME_SIZE * 0.35;
        boolean isLink = node.steps() > 0;
        svg.append(isLink ? "<a href=\"" + Svg.escaped(node.path()) + "\">" : "");
        List<String> parts = Lines.of(node.name(), NAME_SIZE, WIDTH - x, MOST_LINES);
        for (int i : IntStream.range(0, parts.size()).toArray()) {
            line += i == 0 ? 0 : NAME_SIZE * 1.3;
            // Read out one after the other, they are one name.
            String part = i < parts.size() - 1 ? parts.get(i) + " " : parts.get(i);
            Svg.text(svg, isLink ? "chart__name" : "chart__value", NAME_SIZE, x, line, part, node.language());
        }
        svg.append(isLink ? "</a>" : "");
        if (!node.tied().isEmpty()) {
            for (List<Run> part : Runs.lines(node.tied(), TIE_SIZE, WIDTH - x, MOST_LINES)) {
                line += TIE_SIZE * 1.35;
                Svg.text(svg, "chart__by", TIE_SIZE, x, line, part);
            }
        }
        return line;
    }

    private static void circle(StringBuilder svg, NetworkNode node, Point place) {
        svg.append("<circle class=\"chart__node")
                .append(node.steps() > 1 ? " chart__node--far" : "")
                .append("\" cx=\"")
                .append(Svg.number(place.x))
                .append("\" cy=\"")
                .append(Svg.number(place.y))
                .append("\" r=\"")
                .append(node.steps() == 0 ? RADIUS + 2 : RADIUS)
                .append("\"/>");
    }

    /** The farther apart, the wider; the widest leaves the edge alone. */
    private static void arc(StringBuilder svg, NetworkTie tie, Point from, Point to, double height) {
        double left = Math.min(from.x, to.x);
        double reach = left - 6 - (left - 14) * Math.sqrt(Math.abs(to.y - from.y) / height);
        svg.append("<path class=\"chart__arc")
                .append(tie.isOver() ? " chart__arc--over" : "")
                .append("\" d=\"M")
                .append(point(from.x, from.y))
                .append('C')
                .append(point(reach, from.y))
                .append(' ')
                .append(point(reach, to.y))
                .append(' ')
                .append(point(to.x, to.y))
                .append("\"/>");
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
