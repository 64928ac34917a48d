package news.dateline.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A card as pixels: words on the left, the map on the right; without fonts the map alone. */
final class CardPainter {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final double MAP_SCALE = 1.5;
    private static final int MAP_WIDTH = 516;
    private static final int MARGIN = 60;
    private static final int NAME_SIZE = 46;
    private static final int KICKER_SIZE = 28;
    private static final int LARGEST = 72;
    private static final int SMALLEST = 34;

    private final Card card;
    private final Graphics2D canvas;
    private final Typefaces typefaces;
    private final FontRenderContext context;

    private CardPainter(Card card, Graphics2D canvas, Typefaces typefaces) {
        this.card = card;
        this.typefaces = typefaces;
        this.canvas = canvas;
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        this.context = new FontRenderContext(null, true, true);
    }

    static BufferedImage paint(Card card, Typefaces typefaces) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            new CardPainter(card, canvas, typefaces).paint();
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private void paint() {
        canvas.setColor(Ink.PAPER);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        Optional<Typeface> serif =
                typefaces.serif(card.name() + card.headline()).or(() -> typefaces.serif(card.name()));
        Optional<Typeface> sans = typefaces.sans(card.kicker()).or(() -> typefaces.sans(""));
        boolean worded = serif.isPresent() && sans.isPresent();
        int words = !worded ? 0 : card.locator() == null ? WIDTH : WIDTH - MAP_WIDTH;
        if (card.locator() != null) {
            map(card.locator(), words);
        }
        if (worded) {
            words(serif.get(), sans.get(), words - 2 * MARGIN);
        }
    }

    private void map(Locator locator, int left) {
        double width = (WIDTH - left) / MAP_SCALE;
        double height = HEIGHT / MAP_SCALE;
        Graphics2D area = (Graphics2D) canvas.create(left, 0, WIDTH - left, HEIGHT);
        area.scale(MAP_SCALE, MAP_SCALE);
        new MapPainter(area, typefaces).paint(SceneMaker.scene(locator, new Paper(width, height, height)));
        area.dispose();
    }

    private void words(Typeface serif, Typeface sans, int width) {
        double y = MARGIN + NAME_SIZE * 0.75;
        name(serif, y, width);
        y += 74;
        String kicker = sans.writable(card.kicker());
        if (!kicker.isEmpty()) {
            Font font = sans.of(Font.BOLD, KICKER_SIZE);
            canvas.setFont(font);
            canvas.setColor(Ink.ACCENT);
            canvas.drawString(
                    Lines.of(kicker, 1, line -> width(font, line) <= width).get(0), MARGIN, (float) y);
            y += 18;
        }
        headline(serif, y, width);
    }

    /** As on the pages: the name runs on into the rule. */
    private void name(Typeface serif, double y, int width) {
        Font font = serif.of(Font.BOLD, NAME_SIZE);
        canvas.setFont(font);
        canvas.setColor(Ink.TEXT);
        canvas.drawString(card.name(), MARGIN, (float) y);
        double left = MARGIN + width(font, card.name()) + 16;
        canvas.setColor(Ink.ACCENT);
        canvas.fill(new Rectangle2D.Double(left, y - 16, MARGIN + width - left, 5));
        canvas.fill(new Rectangle2D.Double(left, y - 8, MARGIN + width - left, 1.5));
    }

    /** As large as fits. */
    private void headline(Typeface serif, double top, int width) {
        String text = serif.writable(card.headline());
        double room = HEIGHT - MARGIN - top;
        for (int size = LARGEST; size >= SMALLEST; size -= 2) {
            Font font = serif.of(Font.BOLD, size);
            double height = size * 1.12;
            int most = Math.max(1, (int) ((room + size * 0.2) / height));
            Predicate<String> fits = line -> width(font, line) <= width;
            List<String> lines = Lines.of(text, most, fits);
            if (size == SMALLEST || isWhole(text, lines)) {
                write(isWhole(text, lines) ? lines : Lines.breakingWords(text, most, fits), font, top, height);
                return;
            }
        }
    }

    private static boolean isWhole(String text, List<String> lines) {
        return String.join(" ", lines).equals(String.join(" ", text.split("\\s+")));
    }

    private void write(List<String> lines, Font font, double top, double height) {
        canvas.setFont(font);
        canvas.setColor(Ink.TEXT);
        double y = top + height * 0.9;
        for (String line : lines) {
            canvas.drawString(line, MARGIN, (float) y);
            y += height;
        }
    }

    private double width(Font font, String text) {
        return font.getStringBounds(text, context).getWidth();
    }
}
