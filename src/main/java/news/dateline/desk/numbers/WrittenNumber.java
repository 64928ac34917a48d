package news.dateline.desk.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.shared.Languages;
import news.dateline.shared.text.Prose;

/**
 * Where a text has one number in whatever way people write it: with its thousands set apart by the signs of another
 * language, like a year, or in words. Numbers in general are {@linkplain NumbersInText found} by stricter rules.
 */
public final class WrittenNumber {

    private static final String APART = "[ \\u00A0\\u2009\\u202F,.'’]?";
    private static final BigDecimal FIRST_WITH_THOUSANDS = new BigDecimal(1_000);
    private static final BigDecimal FIRST_IN_WORDS = BigDecimal.TEN;

    private WrittenNumber() {}

    /** Those in no link and no code; places in the text that readers see. */
    public static List<Prose.Place> in(String markdown, BigDecimal number, String language) {
        List<Prose.Place> places = new ArrayList<>();
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > 0 || plain.compareTo(FIRST_IN_WORDS) < 0) {
            return places;
        }
        Prose prose = Prose.of(markdown);
        Matcher found = pattern(plain, language).matcher(prose.text());
        while (found.find()) {
            prose.place(found.start(), found.end(), found.start(), found.end()).ifPresent(places::add);
        }
        return places;
    }

    private static Pattern pattern(BigDecimal number, String language) {
        String pattern = number.compareTo(FIRST_WITH_THOUSANDS) < 0
                ? Pattern.quote(words(number, language)).replace("-", "\\E[- ]\\Q")
                : number.toPlainString().replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", Matcher.quoteReplacement(APART));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])" + pattern
                        + "(?![\\p{L}\\p{N}]|[.,]\\p{N}|[ \\u00A0\\u2009\\u202F]\\p{N}{3}(?!\\p{N}))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words(BigDecimal number, String language) {
        return new RuleBasedNumberFormat(Languages.locale(language), RuleBasedNumberFormat.SPELLOUT)
                .format(number.longValue());
    }
}
