package news.dateline.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Breaks a text in several languages into lines. */
final class Runs {

    private final String whole;
    private final List<@Nullable String> languages = new ArrayList<>();
    private int next;
    private @Nullable String language;

    private Runs(List<Run> text) {
        whole = text.stream().map(Run::text).collect(Collectors.joining());
        text.forEach(run -> run.text().chars().forEach(unit -> languages.add(run.language())));
    }

    /** The lines that the text has without its languages. */
    static List<List<Run>> lines(List<Run> text, double size, double width, int most) {
        Runs runs = new Runs(text);
        return Lines.of(runs.whole, size, width, most).stream().map(runs::taken).toList();
    }

    private List<Run> taken(String line) {
        List<Run> taken = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            String before = language;
            step(line.charAt(i));
            if (i > start && !Objects.equals(before, language)) {
                taken.add(new Run(line.substring(start, i), before));
                start = i;
            }
        }
        taken.add(new Run(line.substring(start), language));
        return taken;
    }

    /** Lines leave out nothing but spaces; a space or an ellipsis of theirs has the language of what is before it. */
    private void step(char unit) {
        int found = Character.isWhitespace(unit) ? -1 : whole.indexOf(unit, next);
        if (found >= 0) {
            language = languages.get(found);
            next = found + 1;
        }
    }
}
