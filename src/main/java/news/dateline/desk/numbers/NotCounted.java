package news.dateline.desk.numbers;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.shared.text.Months;
import news.dateline.shared.text.Spaces;

/** Where the numbers of a text count nothing: days and times, numbers of articles and telephones, and the like. */
final class NotCounted {

    private static final String MONTH = Months.WRITTEN;
    private static final String YEAR = Months.YEAR;
    private static final String DAYS = "[0-9]{1,2}(?:" + Spaces.SOME + "(?:[-–—]|and|or|to|и|или|по|на|мен|және)"
            + Spaces.SOME + "[0-9]{1,2}){0,3}";

    private static final List<Pattern> ALL = List.of(
            words("(?<![\\p{L}\\p{N}])" + DAYS + Spaces.SOME + "(?:of )?" + MONTH + "(?:,?" + Spaces.SOME + YEAR
                    + "\\b)?"),
            words("(?<!\\p{L})" + MONTH + Spaces.SOME + DAYS + "\\b(?:,?" + Spaces.SOME + YEAR + "\\b)?"),
            words("(?<![0-9])" + YEAR + "[-–—/](?:[0-9]{2}|" + YEAR + ")\\b"),
            words("(?<![0-9])" + YEAR + "-(?:нан|нен|дан|ден|тан|тен)" + Spaces.SOME + YEAR + "\\b"),
            words(YEAR + "[- ](?:г\\.|гг\\.|год|жыл)\\p{L}{0,3}"),
            // Times, scores, dates and versions.
            words("[0-9]+:[0-9]+(?::[0-9]+)?"),
            words("[0-9]{1,4}(?:[./-][0-9]{1,4}){2,8}"),
            words("[0-9]+/[0-9]+"),
            words("\\b(?:at|в|сағат) [0-9]{1,2}\\.[0-9]{2}\\b(?! ?(?:%|per|проц|пайыз|м[лиы]))"),
            words("[0-9]{1,2}(?:\\.[0-9]{2})? ?(?:[ap]m\\b|[ap]\\.m\\.|o['’]clock)"),
            // Telephones.
            words("(?:\\+[0-9]|\\b8 ?[(-])[0-9 ()-]{7,18}[0-9]"),
            words("(?<![0-9-])[0-9]{2,4}-[0-9]{2,4}-[0-9]{2,4}(?![0-9])"),
            // Numbers of articles, pages and lists.
            words("(?:№|#|\\b(?:no\\.|nos\\.|nr\\.|art\\.|article|section|page|chapter|resolution|protocol|route|flight"
                    + "|room|channel|figure|table|clause|paragraph|boeing|airbus"
                    + "|стать\\p{L}{1,3}|глав\\p{L}{1,3}|пункт\\p{L}{0,3}|п\\.|ст\\.|стр\\.|бап)"
                    + ") ?[0-9]+"),
            Pattern.compile("^[0-9]{1,3}[.)] ", Pattern.MULTILINE),
            words("\\[[0-9]{1,3}\\]|\\([0-9]{1,2}\\)"),
            words("(?:https?://|www\\.)\\S+"));

    private NotCounted() {}

    /** The places of all characters that belong to one. */
    static BitSet in(String text) {
        BitSet places = new BitSet();
        for (Pattern pattern : ALL) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                places.set(found.start(), found.end());
            }
        }
        return places;
    }

    private static Pattern words(String pattern) {
        return Spaces.pattern(pattern);
    }
}
