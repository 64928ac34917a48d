package news.dateline.desk.numbers;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.shared.text.Prose;
import news.dateline.shared.text.Spaces;

/**
 * Where a text has certain numbers in whatever way people write it: with their thousands set apart by the signs of another
 * language, like a year, or in words. Numbers in general are {@linkplain NumbersInText found} by stricter rules.
 */
public final class WrittenNumber {

    private static final String APART = "(?:" + Spaces.ONE + "|[,.'’])?";
    private static final BigDecimal FIRST_WITH_THOUSANDS = new BigDecimal(1_000);
    private static final BigDecimal FIRST_IN_WORDS = BigDecimal.TEN;

    private WrittenNumber() {}

    /** Those in no link and no code; places in the text that readers see, those of one number after another. */
    public static List<Prose.Place> in(Prose prose, Collection<BigDecimal> numbers, String language) {
        return numbers.stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .filter(number -> number.scale() <= 0 && number.compareTo(FIRST_IN_WORDS) >= 0)
                .flatMap(number ->
                        pattern(number, language).matcher(prose.text()).results())
                .flatMap(found -> prose.place(found.start(), found.end(), found.start(), found.end()).stream())
                .toList();
    }

    private static Pattern pattern(BigDecimal number, String language) {
        String pattern = number.compareTo(FIRST_WITH_THOUSANDS) < 0
                ? words(number, language)
                : number.toPlainString().replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", Matcher.quoteReplacement(APART));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])(?:" + pattern + ")(?![\\p{L}\\p{N}]|[.,]\\p{N}|" + Spaces.ONE
                        + "\\p{N}{3}(?!\\p{N}))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words(BigDecimal number, String language) {
        return InWords.of(number.longValue(), language).stream()
                .map(words -> words.replace(" ", Spaces.ONE)
                        .replace("-", "(?:-|" + Spaces.ONE + ")")
                        .replaceAll("[её]", "[её]"))
                .collect(Collectors.joining("|"));
    }
}
