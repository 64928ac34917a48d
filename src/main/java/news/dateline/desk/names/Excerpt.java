package news.dateline.desk.names;

/** Words of a text with what stands before and after them. */
public record Excerpt(String before, String words, String after) {

    private static final int AROUND = 60;

    public static Excerpt of(String text, int start, int end) {
        int from = Math.max(text.lastIndexOf('\n', Math.max(start - 1, 0)) + 1, start - AROUND);
        int paragraph = text.indexOf('\n', end);
        int to = Math.min(paragraph < 0 ? text.length() : paragraph, end + AROUND);
        from = Math.min(from, start);
        boolean begins = from == 0 || text.charAt(from - 1) == '\n';
        boolean ends = to == text.length() || text.charAt(to) == '\n';
        return new Excerpt(
                begins ? text.substring(from, start) : "…" + fromWord(text.substring(from, start)),
                text.substring(start, end).replaceAll("\\s+", " "),
                ends ? text.substring(end, to) : toWord(text.substring(end, to)) + "…");
    }

    private static String fromWord(String cut) {
        int space = cut.indexOf(' ');
        return space < 0 ? "" : cut.substring(space);
    }

    private static String toWord(String cut) {
        int space = cut.lastIndexOf(' ');
        return space < 0 ? "" : cut.substring(0, space + 1);
    }
}
