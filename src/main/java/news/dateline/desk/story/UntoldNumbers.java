package news.dateline.desk.story;

import java.util.List;
import java.util.stream.Collectors;

/** Says why a text with other numbers has no mere typo mended. */
final class UntoldNumbers {

    private static final int NAMED = 3;

    private UntoldNumbers() {}

    static String words(List<String> numbers) {
        String more = numbers.size() > NAMED ? " and " + (numbers.size() - NAMED) + " more" : "";
        return "The text that readers have does not say "
                + numbers.stream()
                        .limit(NAMED)
                        .map(number -> "“" + number + "”")
                        .collect(Collectors.joining(", "))
                + more + ". Another number is no typo, as a typo is told to nobody. Choose Update or Correction.";
    }
}
