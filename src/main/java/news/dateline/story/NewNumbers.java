package news.dateline.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.shared.text.Prose;

/** The numbers in digits that one text has and another has not, whichever way their thousands are set apart. */
final class NewNumbers {

    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:" + SPACE
            + "\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile(SPACE + "|,(?=\\d{3}(?!\\d))");

    private NewNumbers() {}

    /** As readers read them, in their order. */
    static List<String> in(StoryText after, StoryText before) {
        Set<String> known = written(before).stream().map(NewNumbers::plain).collect(Collectors.toSet());
        return written(after).stream()
                .filter(number -> !known.contains(plain(number)))
                .toList();
    }

    private static Set<String> written(StoryText text) {
        String words = String.join(
                "\n", text.headline(), text.standfirst(), Prose.of(text.body()).text());
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String number) {
        return THOUSANDS.matcher(number).replaceAll("").replace(',', '.');
    }
}
