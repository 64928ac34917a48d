package news.dateline.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Breaks a text into lines, which SVG does not do. */
final class Lines {

    private Lines() {}

    /** Of at most so many lines; what does not fit is left off with an ellipsis. */
    static List<String> of(String text, double size, double width, int most) {
        return of(text, most, line -> TextWidth.of(line, size) <= width);
    }

    static List<String> of(String text, int most, Predicate<String> fits) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits.test(longer) || line.isEmpty()) {
                line = longer;
            } else if (lines.size() == most - 1) {
                lines.add(cut(longer, fits));
                return lines;
            } else {
                lines.add(shortened(line, fits));
                line = word;
            }
        }
        lines.add(shortened(line, fits));
        return lines;
    }

    private static String shortened(String line, Predicate<String> fits) {
        return fits.test(line) ? line : cut(line, fits);
    }

    private static String cut(String line, Predicate<String> fits) {
        int end = line.length();
        while (end > 1 && !fits.test(line.substring(0, end).stripTrailing() + "…")) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
