package news.dateline.search;

import java.util.ArrayList;
import java.util.List;

/** A text with some of its words marked. The text is as it was written: a page escapes each segment. */
public record Highlighted(List<Segment> segments) {

    public record Segment(String text, boolean marked) {}

    // From Unicode's private use area; texts are rid of them before they are indexed.
    static final String MARK = "\uE000";
    static final String END = "\uE001";

    public Highlighted {
        segments = List.copyOf(segments);
    }

    static Highlighted plain(String text) {
        return new Highlighted(List.of(new Segment(text, false)));
    }

    static String withoutMarks(String text) {
        return text.replace(MARK, "").replace(END, "");
    }

    /** @param text in which what is to be marked stands between {@link #MARK} and {@link #END} */
    static Highlighted parse(String text) {
        List<Segment> segments = new ArrayList<>();
        boolean marked = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == MARK.charAt(0) || text.charAt(i) == END.charAt(0)) {
                if (i > start) {
                    segments.add(new Segment(text.substring(start, i), marked));
                }
                marked = i < text.length() && text.charAt(i) == MARK.charAt(0);
                start = i + 1;
            }
        }
        return new Highlighted(segments);
    }
}
