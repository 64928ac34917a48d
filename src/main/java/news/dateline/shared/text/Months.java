package news.dateline.shared.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The months as texts in the portal's languages write them beside a day. */
public final class Months {

    public static final String YEAR = "(?:1[89]|20)[0-9]{2}";

    // English ones in capitals: at least 12 may have died.
    private static final List<String> ALL = List.of(
            written("January|Jan", "январ", "қаңтар"),
            written("February|Feb", "феврал", "ақпан"),
            written("March|Mar", "март", "наурыз"),
            written("April|Apr", "апрел", "сәуір"),
            written("May", "ма[йяе]\\b", "мамыр"),
            written("June|Jun", "июн", "маусым"),
            written("July|Jul", "июл", "шілде"),
            written("August|Aug", "август", "тамыз"),
            written("September|Sept|Sep", "сентябр", "қыркүйек"),
            written("October|Oct", "октябр", "қазан"),
            written("November|Nov", "ноябр", "қараша"),
            written("December|Dec", "декабр", "желтоқсан"));

    /** Any of them, for a pattern of {@link Spaces}. */
    public static final String WRITTEN = ALL.stream().collect(Collectors.joining("|", "(?:", ")"));

    private static final List<Pattern> PATTERNS =
            ALL.stream().map(Spaces::pattern).toList();

    private Months() {}

    /**
     * From 1 on.
     *
     * @param words that have one of them in it
     */
    public static int first(String words) {
        return 1
                + IntStream.range(0, PATTERNS.size())
                        .filter(month -> PATTERNS.get(month).matcher(words).find())
                        .findFirst()
                        .orElseThrow();
    }

    private static String written(String english, String russian, String kazakh) {
        return "(?:(?-i:" + english + ")\\b\\.?|" + russian + "\\p{L}{0,3}|" + kazakh + "\\p{L}{0,6})";
    }
}
