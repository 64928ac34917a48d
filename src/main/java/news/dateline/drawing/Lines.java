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
        return of(List.of(text.strip().split("\\s+")), most, fits);
    }

    /** Likewise, but a word that no line is long enough for goes on in the next. */
    static List<String> breakingWords(String text, int most, Predicate<String> fits) {
        return of(words(text, fits), most, fits);
    }

    private static List<String> of(List<String> words, int most, Predicate<String> fits) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
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

    private static List<String> words(String text, Predicate<String> fits) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (rest.length() > 1 && !fits.test(rest)) {
                int end = longest(rest, fits);
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            words.add(rest);
        }
        return words;
    }

    /** How much of a word fits on a line, which is at least its first letter. */
    private static int longest(String word, Predicate<String> fits) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && fits.test(word.substring(0, word.offsetByCodePoints(end, 1)))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
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
