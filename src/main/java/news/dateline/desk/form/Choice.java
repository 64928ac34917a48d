package news.dateline.desk.form;

/**
 * One of what can be chosen in a field.
 *
 * @param value as it is sent
 * @param depth in a tree; 0 where there is none
 */
public record Choice(String value, String label, int depth, boolean chosen) {

    /** With figure spaces before it, as lists to choose from know no other indent. */
    String indented() {
        return "\u2007\u2007".repeat(depth) + label;
    }
}
