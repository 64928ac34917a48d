package news.dateline.shared.text;

/**
 * Breaks up what goes on for pages without a blank line. What the parser needs for a paragraph grows with the square of
 * its length, and its stack with what nests in it, so that one hostile paragraph could keep a server busy.
 */
final class LongParagraphs {

    /** Some 800 words: no editor would print such a paragraph, and it costs the parser some milliseconds. */
    private static final int LONGEST = 5_000;

    /** What a line counts for at least: the parser reads the paragraph again at each. */
    private static final int LINE = 50;

    private final StringBuilder broken = new StringBuilder();
    private int length;

    private LongParagraphs() {}

    static String broken(String source) {
        if (source.length() <= LONGEST) {
            return source;
        }
        LongParagraphs paragraphs = new LongParagraphs();
        source.lines().forEach(paragraphs::add);
        return paragraphs.broken.toString();
    }

    private void add(String line) {
        if (isBlank(line)) {
            startParagraph();
            return;
        }
        if (length + line.length() > LONGEST) {
            startParagraph();
        }
        int done = 0;
        while (line.length() - done > LONGEST) {
            int end = whereToBreak(line, done);
            broken.append(line, done, end).append('\n');
            startParagraph();
            done = end;
        }
        broken.append(line, done, line.length()).append('\n');
        length += Math.max(LINE, line.length() - done);
    }

    private void startParagraph() {
        broken.append('\n');
        length = 0;
    }

    private static int whereToBreak(String line, int start) {
        int end = start + LONGEST;
        int space = line.lastIndexOf(' ', end - 1);
        if (space > start) {
            return space + 1;
        }
        return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }

    /** As CommonMark has it; other white space is text, and would join what is meant to be apart. */
    private static boolean isBlank(String line) {
        return line.chars().allMatch(character -> character == ' ' || character == '\t');
    }
}
