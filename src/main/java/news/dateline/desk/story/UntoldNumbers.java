package news.dateline.desk.story;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.story.ChangedNumbers;

/** Says why a text with other numbers has no mere typo mended. */
final class UntoldNumbers {

    private static final int NAMED = 3;

    private UntoldNumbers() {}

    static String words(ChangedNumbers numbers) {
        return Stream.of(
                        sentence("The text that readers have does not say %s. ", numbers.added()),
                        sentence("The text that readers have says %s, and this one does not. ", numbers.removed()),
                        sentence(
                                "The text that readers have says %s in another place, or more or less often. ",
                                numbers.moved()))
                .collect(Collectors.joining(
                        "",
                        "",
                        "What numbers say is no typo, as a typo is told to nobody. Choose Update or Correction."));
    }

    private static String sentence(String words, List<String> numbers) {
        return numbers.isEmpty() ? "" : words.formatted(named(numbers));
    }

    private static String named(List<String> numbers) {
        String more = numbers.size() > NAMED ? " and " + (numbers.size() - NAMED) + " more" : "";
        return numbers.stream().limit(NAMED).map(number -> "“" + number + "”").collect(Collectors.joining(", ")) + more;
    }
}
