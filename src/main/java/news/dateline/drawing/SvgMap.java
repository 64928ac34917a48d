package news.dateline.drawing;

import java.util.List;
import java.util.Locale;
import news.dateline.drawing.Label.Style;

/** A locator map as SVG. */
final class SvgMap {

    private static final double UNIT = 0.25;

    private SvgMap() {}

    static String body(Scene scene) {
        StringBuilder svg = new StringBuilder(1 << 14);
        Frame frame = scene.frame();
        svg.append("<path class=\"map__sea\" d=\"M0 0h").append(Svg.number(frame.width()));
        svg.append('v').append(Svg.number(frame.height())).append("H0z\"/>");
        svg.append("<g transform=\"scale(").append(UNIT).append(")\">");
        area(svg, "map__land", scene.land());
        area(svg, scene.group() ? "map__region map__region--group" : "map__region", scene.subject());
        svg.append("</g>");
        for (Dot dot : scene.dots()) {
            svg.append("<circle class=\"map__dot\" cx=\"").append(Svg.number(dot.x()));
            svg.append("\" cy=\"").append(Svg.number(dot.y()));
            svg.append("\" r=\"").append(dot.radius()).append("\"/>");
        }
        if (scene.scale() != null) {
            scale(svg, scene.scale());
        }
        for (Style style : Style.values()) {
            labels(svg, style, scene.labels());
        }
        return svg.toString();
    }

    private static void area(StringBuilder svg, String style, List<double[]> rings) {
        String path = Svg.path(rings, UNIT);
        if (!path.isEmpty()) {
            svg.append("<path class=\"")
                    .append(style)
                    .append('"')
                    .append(Svg.EVEN_STROKE)
                    .append(" d=\"")
                    .append(path)
                    .append("\"/>");
        }
    }

    private static void scale(StringBuilder svg, ScaleBar bar) {
        svg.append("<path class=\"map__scale\" d=\"M")
                .append(Svg.number(bar.x()))
                .append(' ');
        svg.append(Svg.number(bar.y() - 3))
                .append("v3h")
                .append(Svg.number(bar.length()))
                .append("v-3\"/>");
    }

    private static void labels(StringBuilder svg, Style style, List<Label> labels) {
        List<Label> these =
                labels.stream().filter(label -> label.style() == style).toList();
        if (these.isEmpty()) {
            return;
        }
        svg.append("<g class=\"map__").append(style.name().toLowerCase(Locale.ROOT));
        svg.append("\" font-size=\"").append(Svg.number(style.size())).append('"');
        svg.append(Svg.HALO).append('>');
        these.forEach(label -> Svg.text(svg, label));
        svg.append("</g>");
    }
}
