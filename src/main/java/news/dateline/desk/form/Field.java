package news.dateline.desk.form;

import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param label what people and their tools find it by
 * @param rows that it shows at once; 1 for a list in which one thing is chosen
 * @param most characters that it takes
 * @param hint what else is said beside it, or the key of the message that says it; empty for nothing
 */
public record Field(String name, String label, Type type, int rows, int most, String hint) {

    public enum Type {
        /** Without line ends, however many rows it needs. */
        LINE,
        AREA,
        /** A day and an hour, in the time zone of the story. */
        TIME,
        CHOICE
    }

    public static Field line(String name, String label, int rows, int most, String hint) {
        return new Field(name, label, Type.LINE, rows, most, hint);
    }

    public static Field area(String name, String label, int rows, int most, String hint) {
        return new Field(name, label, Type.AREA, rows, most, hint);
    }

    public static Field time(String name, String label, String hint) {
        return new Field(name, label, Type.TIME, 1, 30, hint);
    }

    public static Field choice(String name, String label, int rows, String hint) {
        return new Field(name, label, Type.CHOICE, rows, Integer.MAX_VALUE, hint);
    }

    /** One like it that stands on the same page as others, told apart from those of its kind by a number. */
    public Field another(Set<Field> others) {
        Field one = this;
        for (int number = 2; others.contains(one); number++) {
            one = new Field(name + "-" + number, label + " (" + number + ")", type, rows, most, hint);
        }
        return one;
    }

    /**
     * The ids of all that is said about it beside it; null when nothing is.
     *
     * @param more what else is said, as its id ends; empty for nothing
     */
    @Nullable
    public String describedBy(boolean problem, String more) {
        StringJoiner ids = new StringJoiner(" ");
        Stream.of(hint.isEmpty() ? "" : "hint", problem ? "problem" : "", more)
                .filter(end -> !end.isEmpty())
                .forEach(end -> ids.add(name + "-" + end));
        return ids.length() == 0 ? null : ids.toString();
    }

    public boolean isChoice() {
        return type == Type.CHOICE;
    }

    /** What HTML calls its element. */
    public String inputType() {
        return type == Type.TIME ? "datetime-local" : "text";
    }

    /** Whether its text needs an element of several rows. */
    public boolean isTall() {
        return rows > 1;
    }
}
