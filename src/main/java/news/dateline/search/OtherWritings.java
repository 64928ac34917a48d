package news.dateline.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other ways in which the same numbers, short names and words with a number are written, as the engine is asked for them. */
final class OtherWritings {

    /** A number of four digits and more: 4000, 4,000 or 4 000. */
    static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[,\u00A0\u202F ]\\d{3})+|\\d{4,12}");

    private static final Pattern SHORT_NAME = Pattern.compile("\\p{L}{3,5}");
    private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L}){2,4}\\.?");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{1,10})([-\u2010\u2011]?)(\\d{1,4})");

    private OtherWritings() {}

    static Stream<String> of(String word) {
        if (NUMBER.matcher(word).matches()) {
            String digits = word.replaceAll("\\D", "");
            return Stream.of(digits, grouped(digits, ","), Wording.quoted(grouped(digits, " ")));
        }
        Matcher numbered = NUMBERED.matcher(word);
        if (numbered.matches()) {
            return numbered.group(2).isEmpty()
                    ? Stream.of(Wording.quoted(numbered.group(1) + " " + numbered.group(3)))
                    : Stream.of(numbered.group(1) + numbered.group(3));
        }
        if (DOTTED.matcher(word).matches()) {
            return Stream.of(word.replace(".", ""));
        }
        return SHORT_NAME.matcher(word).matches() ? Stream.of(String.join(".", word.split(""))) : Stream.empty();
    }

    private static String grouped(String digits, String sign) {
        return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", sign);
    }
}
