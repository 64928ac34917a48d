package news.dateline.reader.correction;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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
    private static final Pattern ONE_LINE = Pattern.compile("[^\\r\\n]+");

    static ChangedWords of(Replaced words) {
        return new ChangedWords(shortened(words.was()), shortened(words.became()), link(words.became()));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST) + 1) + "…";
    }

    /** A text fragment (WICG Scroll to Text Fragment), in which dashes and commas mean something unless encoded. */
    private static String link(String words) {
        return ONE_LINE.matcher(words)
                .results()
                .findFirst()
                .map(line -> line.group())
                .filter(line -> line.length() <= LONGEST)
                .map(line -> UriUtils.encode(line, StandardCharsets.UTF_8).replace("-", "%2D"))
                .map(line -> "#:~:text=" + line)
                .orElse("");
    }
}
