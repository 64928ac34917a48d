package news.dateline.reader.correction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.story.Replaced;
import org.springframework.web.util.UriUtils;

/**
 * Words that a correction changed.
 *
 * @param was shortened where they are many; empty where words came in addition
 * @param became shortened likewise; empty where words only went
 * @param link to where they stand in the text now; empty where nothing does
 */
public record ChangedWords(String was, String became, String link) {

    private static final int LONGEST = 160;

    static ChangedWords of(Replaced words) {
        return new ChangedWords(shortened(words.was()), shortened(words.became()), link(words));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST) + 1) + "…";
    }

    /** A text fragment (WICG Scroll to Text Fragment), in which dashes and commas mean something unless encoded. */
    private static String link(Replaced words) {
        List<String> lines =
                words.became().lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || lines.get(0).length() > LONGEST) {
            return "";
        }
        String before = words.before().isEmpty() ? "" : encoded(words.before()) + "-,";
        String after = words.after().isEmpty() || lines.size() > 1 ? "" : ",-" + encoded(words.after());
        return "#:~:text=" + before + encoded(lines.get(0)) + after;
    }

    private static String encoded(String words) {
        return UriUtils.encode(words, StandardCharsets.UTF_8).replace("-", "%2D");
    }
}
