package news.dateline.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.shared.text.Months;
import news.dateline.shared.text.Spaces;

/** Days with their months: 5 January 2022, January 5, 05.01.2022. */
final class WrittenDate {

    private static final String DAYS = days("(?:[-–—]|and|or|to|и|или|по|на|мен|және)");

    /** Behind a month, a comma ends what belongs to it. */
    private static final String LISTED_DAYS = days("(?:[-–—,]|and|or|to|и|или|по|на|мен|және)");

    private static final String IN_DIGITS =
            "(?<![0-9.,])(?:0?[1-9]|[12][0-9]|3[01])\\.(?:0?[1-9]|1[0-2])\\.[0-9]{2}(?:[0-9]{2})?(?!\\.?[0-9])"
                    + "|(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?!-?[0-9])";

    /** In March 8,000 came: most likely no day. */
    private static final String NO_THOUSANDS = "(?![0-9]{1,2}[ ,][0-9]{3}(?![0-9]))";

    /** For a pattern of {@link Spaces}. */
    static final String ANY = IN_DIGITS
            + "|(?<![\\p{L}\\p{N}])(?:" + Months.YEAR + " жыл\\p{L}{0,3} )?" + LISTED_DAYS + Spaces.SOME + "(?:of )?"
            + Months.WRITTEN + "(?:,?" + Spaces.SOME + Months.YEAR + "\\b)?"
            + "|(?<!\\p{L})" + Months.WRITTEN + Spaces.SOME + NO_THOUSANDS + DAYS + "(?:,?" + Spaces.SOME + Months.YEAR
            + "\\b)?";

    private static final Pattern ALL_IN_DIGITS = Pattern.compile("([0-9]+)([.-])([0-9]+)[.-]([0-9]+)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern MONTH = Spaces.pattern(Months.WRITTEN);
    private static final Pattern MONTH_BEFORE = Spaces.pattern("(?<!\\p{L})" + Months.WRITTEN + " ?$");
    private static final int LONGEST_MONTH = 20;

    private WrittenDate() {}

    private static String days(String between) {
        return "[0-9]{1,2}(?:" + Spaces.SOME + between + Spaces.SOME
                + "[0-9]{1,2}){0,3}(?![0-9])(?:st\\b|nd\\b|rd\\b|th\\b|-?го\\b|-?е\\b)?";
    }

    /** Its days, month and year in this order, whatever theirs is. */
    static List<SaidNumber> read(String words) {
        Matcher digits = ALL_IN_DIGITS.matcher(words);
        return digits.matches() ? inDigits(digits) : inWords(words);
    }

    private static List<SaidNumber> inDigits(Matcher date) {
        boolean yearFirst = date.group(2).equals("-");
        String day = date.group(yearFirst ? 4 : 1);
        String year = date.group(yearFirst ? 1 : 4);
        return List.of(
                new SaidNumber(day, number(day)),
                new SaidNumber(date.group(), month(Integer.parseInt(date.group(3)))),
                new SaidNumber(date.group(), number(year.length() == 2 ? "20" + year : year)));
    }

    private static List<SaidNumber> inWords(String words) {
        List<SaidNumber> all = new ArrayList<>();
        List<SaidNumber> years = new ArrayList<>();
        DIGITS.matcher(words)
                .results()
                .map(MatchResult::group)
                .forEach(digits -> (digits.length() == 4 ? years : all).add(new SaidNumber(digits, number(digits))));
        Matcher month = MONTH.matcher(words);
        if (month.find()) {
            all.add(monthIn(month));
        }
        all.addAll(years);
        return all;
    }

    /** What a month is whose day a number may be. */
    static Optional<SaidNumber> monthBefore(String text, int start) {
        Matcher month = MONTH_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_MONTH), start));
        return month.find() ? Optional.of(monthIn(month)) : Optional.empty();
    }

    private static SaidNumber monthIn(Matcher found) {
        String words = found.group().strip().replace(".", "");
        return new SaidNumber(words, month(Months.first(words)));
    }

    private static String number(String digits) {
        return SaidNumbers.meaning(new BigDecimal(digits));
    }

    private static String month(int number) {
        return "month " + number;
    }
}
