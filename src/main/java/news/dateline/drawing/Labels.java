package news.dateline.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.dateline.drawing.Label.Anchor;
import news.dateline.drawing.Label.Style;
import org.jspecify.annotations.Nullable;

/** Finds room for names on a map, one after the other; none covers another or runs off the paper. */
final class Labels {

    private static final double EDGE = 3;
    private static final double STEP = 5;

    private final Box paper;
    private final List<Box> taken = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    Labels(Box paper) {
        this.paper = new Box(paper.left() + EDGE, paper.top() + EDGE, paper.right() - EDGE, paper.bottom() - EDGE);
    }

    List<Label> all() {
        return labels;
    }

    /** Keeps room that no name may take. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /** Gives room to each of some things, or, if there is too little for one of them, to none. */
    <T> boolean allOrNone(List<T> things, Predicate<T> find) {
        int takenBefore = taken.size();
        int labelsBefore = labels.size();
        if (things.stream().allMatch(find)) {
            return true;
        }
        taken.subList(takenBefore, taken.size()).clear();
        labels.subList(labelsBefore, labels.size()).clear();
        return false;
    }

    /** Beside a dot: on the right if that is free, else on another side. */
    boolean beside(Dot dot, Style style, String text, @Nullable String language) {
        double gap = dot.radius() + 3;
        double middle = dot.y() + style.size() * 0.32;
        double above = dot.y() - gap - style.size() * 0.2;
        double below = dot.y() + gap + style.size() * 0.75;
        return firstFree(Stream.of(
                new Label(style, text, language, dot.x() + gap, middle, Anchor.START),
                new Label(style, text, language, dot.x() - gap, middle, Anchor.END),
                new Label(style, text, language, dot.x(), above, Anchor.MIDDLE),
                new Label(style, text, language, dot.x(), below, Anchor.MIDDLE),
                new Label(style, text, language, dot.x() + gap / 2, above, Anchor.START),
                new Label(style, text, language, dot.x() + gap / 2, below, Anchor.START),
                new Label(style, text, language, dot.x() - gap / 2, above, Anchor.END),
                new Label(style, text, language, dot.x() - gap / 2, below, Anchor.END)));
    }

    /** Around a point, or a little above or below. */
    boolean around(double x, double y, Style style, String text, @Nullable String language) {
        double line = y + style.size() * 0.32;
        double step = style.size() * 0.7;
        boolean found = firstFree(Stream.of(0, -1, 1, -2, 2)
                .map(steps -> new Label(style, text, language, x, line + steps * step, Anchor.MIDDLE)));
        if (found) {
            // The name of an area stands by itself.
            keepFree(Box.around(x, y, style.width(text), 3 * style.size()));
        }
        return found;
    }

    /** On a line, its middle at a point or as near to it as the paper allows. */
    boolean under(double x, double y, Style style, String text) {
        double half = style.width(text) / 2;
        double middle = Math.min(Math.max(x, paper.left() + half), paper.right() - half);
        return firstFree(Stream.of(new Label(style, text, null, middle, y, Anchor.MIDDLE)));
    }

    /** Above a line, from its beginning. */
    boolean above(double x, double y, double length, Style style, String text) {
        Label label = new Label(style, text, null, x, y - 4, Anchor.START);
        Box line = new Box(x, y - 5, x + length, y + 1);
        return taken.stream().noneMatch(line::meets) && firstFree(Stream.of(label));
    }

    /**
     * Inside a shape where that is widest, near its middle.
     *
     * @param share how much of the name has to be inside
     */
    boolean inside(List<double[]> rings, Style style, String text, double share) {
        double width = style.width(text);
        Box shape = Box.NOTHING;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                shape = shape.with(ring[i], ring[i + 1]);
            }
        }
        double middle = middle(rings);
        List<Slot> slots = new ArrayList<>();
        for (double y = shape.top(); y <= shape.bottom(); y += STEP) {
            double line = y;
            Slot.at(rings, y, style.size() * 0.35).stream()
                    .filter(slot -> slot.width() >= width * share)
                    .map(slot -> slot.weighed(width, middle, line))
                    .forEach(slots::add);
        }
        slots.sort(Comparator.comparingDouble(Slot::merit).reversed());
        return firstFree(slots.stream()
                .flatMap(slot -> slot.middles(width))
                .map(point -> new Label(style, text, null, point[0], point[1] + style.size() * 0.35, Anchor.MIDDLE)));
    }

    private static double middle(List<double[]> rings) {
        double sum = 0;
        double weight = 0;
        for (double[] ring : rings) {
            double area = Rings.area(ring);
            double top = Double.POSITIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (int i = 1; i < ring.length; i += 2) {
                top = Math.min(top, ring[i]);
                bottom = Math.max(bottom, ring[i]);
            }
            sum += area * (top + bottom) / 2;
            weight += area;
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private boolean firstFree(Stream<Label> candidates) {
        Optional<Label> found = candidates.filter(this::isFree).findFirst();
        found.ifPresent(label -> {
            labels.add(label);
            taken.add(label.box());
        });
        return found.isPresent();
    }

    private boolean isFree(Label label) {
        Box box = label.box();
        return paper.holds(box) && taken.stream().noneMatch(box::meets);
    }
}
