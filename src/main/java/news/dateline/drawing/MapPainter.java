package news.dateline.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.drawing.Label.Style;

/** A locator map as pixels. */
final class MapPainter {

    private static final float HAIRLINE = 0.6f;
    private static final float HALO = 2.5f;

    private final Graphics2D canvas;
    private final Typefaces typefaces;

    /** @param canvas in the units of the map's paper */
    MapPainter(Graphics2D canvas, Typefaces typefaces) {
        this.canvas = canvas;
        this.typefaces = typefaces;
    }

    void paint(Scene scene) {
        Frame frame = scene.frame();
        canvas.setColor(Ink.SEA);
        canvas.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        area(scene.land(), Ink.LAND, Ink.BORDER);
        area(scene.subject(), Ink.REGION, Ink.ACCENT);
        labels(scene);
    }

    private void area(List<double[]> rings, Color ground, Color border) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : rings) {
            path.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                path.lineTo(ring[i], ring[i + 1]);
            }
            path.closePath();
        }
        canvas.setColor(ground);
        canvas.fill(path);
        canvas.setColor(border);
        canvas.setStroke(new BasicStroke(HAIRLINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(path);
    }

    private void labels(Scene scene) {
        List<Label> labels = scene.labels().stream()
                .filter(label -> label.style() != Style.SCALE)
                .toList();
        String text = labels.stream().map(Label::text).collect(Collectors.joining());
        Optional<Typeface> serif = typefaces.serif(text);
        Optional<Typeface> sans = typefaces.sans(text);
        if (serif.isEmpty() || sans.isEmpty()) {
            return;
        }
        for (Dot dot : scene.dots()) {
            canvas.setColor(Ink.TEXT);
            canvas.fill(new Ellipse2D.Double(
                    dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()));
        }
        for (Label label : labels) {
            Font font = switch (label.style()) {
                case SUBJECT -> serif.get().of(Font.BOLD, label.style().size());
                case COUNTRY, ISLE -> serif.get().of(Font.PLAIN, label.style().size());
                case NEIGHBOUR -> serif.get().of(Font.ITALIC, label.style().size());
                case PROVINCE -> sans.get().of(Font.ITALIC, label.style().size());
                default -> sans.get().of(Font.BOLD, label.style().size());
            };
            write(label, font);
        }
    }

    private void write(Label label, Font font) {
        String text = new Typeface(font).writable(label.text());
        if (text.isEmpty()) {
            return;
        }
        TextLayout line = new TextLayout(text, font, canvas.getFontRenderContext());
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - line.getAdvance() / 2;
            case END -> label.x() - line.getAdvance();
        };
        boolean onSubject = label.style() == Style.SUBJECT || label.style() == Style.COUNTRY;
        Shape outline = line.getOutline(AffineTransform.getTranslateInstance(left, label.y()));
        canvas.setColor(onSubject ? Ink.REGION : Ink.LAND);
        canvas.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(outline);
        canvas.setColor(label.style() == Style.NEIGHBOUR ? Ink.QUIET : Ink.TEXT);
        canvas.fill(outline);
    }
}
