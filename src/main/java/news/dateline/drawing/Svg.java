package news.dateline.drawing;

import java.util.List;
import java.util.Locale;
import news.dateline.shared.text.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Writes SVG. Colours and fonts are the style sheet's: there is no style in it, and nothing that a policy would stop.
 * Attributes say what only SVG knows.
 */
final class Svg {

    /** For lines that are as fine however large the picture is shown. Not inherited. */
    static final String EVEN_STROKE = " vector-effect=\"non-scaling-stroke\"";

    /** For text whose outline goes around its letters, not over them. */
    static final String HALO = " paint-order=\"stroke\"";

    private Svg() {}

    /**
     * An image that one text stands for.
     *
     * @param description empty where the page has the same in words
     */
    static String image(
            String id, String style, double width, double height, String title, String description, String body) {
        String described = description.isEmpty() ? "" : " aria-describedby=\"" + id + "-desc\"";
        String words = description.isEmpty() ? "" : "<desc id=\"" + id + "-desc\">" + escaped(description) + "</desc>";
        return element(id, style, "img", described, width, height, title, words + body);
    }

    /** An image with links in it, of which each says for itself where it leads. */
    static String group(String id, String style, double width, double height, String title, String body) {
        return element(id, style, "group", "", width, height, title, body);
    }

    private static String element(
            String id,
            String style,
            String role,
            String described,
            double width,
            double height,
            String title,
            String content) {
        StringBuilder svg = new StringBuilder(content.length() + 512);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(style);
        svg.append("\" role=\"").append(role);
        svg.append("\" aria-labelledby=\"").append(id).append("-title\"").append(described);
        size(svg, width, height);
        svg.append("><title id=\"").append(id).append("-title\">");
        svg.append(escaped(title)).append("</title>");
        return svg.append(content).append("</svg>").toString();
    }

    static void text(
            StringBuilder svg, String style, double size, double x, double y, String text, @Nullable String language) {
        text(svg, style, size, x, y, List.of(new Run(text, language)));
    }

    /** One line, of which each part is marked with its language. */
    static void text(StringBuilder svg, String style, double size, double x, double y, List<Run> line) {
        svg.append("<text class=\"").append(style).append("\" font-size=\"").append(number(size));
        svg.append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append('"');
        if (line.size() == 1) {
            language(svg, line.get(0).language());
            svg.append('>').append(escaped(line.get(0).text()));
        } else {
            svg.append('>');
            line.forEach(run -> part(svg, run));
        }
        svg.append("</text>");
    }

    private static void part(StringBuilder svg, Run run) {
        if (run.language() == null) {
            svg.append(escaped(run.text()));
        } else {
            svg.append("<tspan");
            language(svg, run.language());
            svg.append('>').append(escaped(run.text())).append("</tspan>");
        }
    }

    /** One whose size its group has. */
    static void text(StringBuilder svg, Label label) {
        svg.append("<text x=\"")
                .append(number(label.x()))
                .append("\" y=\"")
                .append(number(label.y()))
                .append('"');
        if (label.anchor() != Label.Anchor.START) {
            String anchor = label.anchor().name().toLowerCase(Locale.ROOT);
            svg.append(" text-anchor=\"").append(anchor).append('"');
        }
        language(svg, label.language());
        svg.append('>').append(escaped(label.text())).append("</text>");
    }

    private static void language(StringBuilder svg, @Nullable String language) {
        if (language != null) {
            svg.append(" lang=\"").append(escaped(language)).append('"');
        }
    }

    static void size(StringBuilder svg, double width, double height) {
        svg.append(" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        svg.append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append('"');
    }

    /** Names are data: whatever they are made of, they stay text. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        XmlText.legal(text).codePoints().forEach(character -> {
            switch (character) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** With one decimal at most. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** Path data in whole numbers: each ring from its first point on by steps. */
    static String path(List<double[]> rings, double unit) {
        StringBuilder path = new StringBuilder();
        for (double[] ring : rings) {
            append(path, ring, unit);
        }
        return path.toString();
    }

    private static void append(StringBuilder path, double[] ring, double unit) {
        long startX = Math.round(ring[0] / unit);
        long startY = Math.round(ring[1] / unit);
        StringBuilder steps = new StringBuilder();
        long x = startX;
        long y = startY;
        int corners = 1;
        for (int i = 2; i < ring.length; i += 2) {
            long nextX = Math.round(ring[i] / unit);
            long nextY = Math.round(ring[i + 1] / unit);
            if (nextX != x || nextY != y) {
                step(steps, nextX - x);
                step(steps, nextY - y);
                x = nextX;
                y = nextY;
                corners++;
            }
        }
        if (corners >= 3) {
            path.append('M').append(startX);
            step(path, startY);
            path.append('l')
                    .append(steps.charAt(0) == ' ' ? steps.substring(1) : steps)
                    .append('z');
        }
    }

    private static void step(StringBuilder steps, long value) {
        if (value >= 0) {
            steps.append(' ');
        }
        steps.append(value);
    }
}
