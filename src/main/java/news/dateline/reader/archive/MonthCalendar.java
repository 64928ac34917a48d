package news.dateline.reader.archive;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A month as a table of weeks, each of which begins on the day that the language counts as the first (CLDR).
 *
 * @param weeks of seven cells each; null for days of another month
 */
record MonthCalendar(Period month, List<Weekday> weekdays, List<List<@Nullable Cell>> weeks) {

    /** @param shortName as columns are headed: "Mo" */
    record Weekday(String name, String shortName) {}

    /**
     * @param open whether there are stories
     * @param stories how many; 0 where they were not counted
     * @param current whether it is the day of the page
     */
    record Cell(Period day, int number, boolean open, long stories, boolean current) {}

    /**
     * @param stories the days that have stories, with their number, or 0 where they were not counted
     * @param current the day of the page; null for none
     */
    static MonthCalendar of(YearMonth month, Map<LocalDate, Long> stories, @Nullable LocalDate current, Locale locale) {
        DayOfWeek first = firstDayOfWeek(locale);
        int before = Math.floorMod(month.atDay(1).getDayOfWeek().compareTo(first), 7);
        int days = month.lengthOfMonth();
        List<List<@Nullable Cell>> weeks = IntStream.iterate(-before, start -> start < days, start -> start + 7)
                .mapToObj(start -> IntStream.rangeClosed(start + 1, start + 7)
                        .mapToObj(number ->
                                number < 1 || number > days ? null : cell(month.atDay(number), stories, current))
                        .toList())
                .toList();
        return new MonthCalendar(new Period(new PartialDate(month.toString())), weekdays(first, locale), weeks);
    }

    private static Cell cell(LocalDate day, Map<LocalDate, Long> stories, @Nullable LocalDate current) {
        return new Cell(
                new Period(PartialDate.of(day)),
                day.getDayOfMonth(),
                stories.containsKey(day),
                stories.getOrDefault(day, 0L),
                day.equals(current));
    }

    private static List<Weekday> weekdays(DayOfWeek first, Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        String[] names = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        String[] shortNames = symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.SHORT);
        return Stream.iterate(first, day -> day.plus(1))
                .limit(7)
                .map(MonthCalendar::fromSunday)
                .map(day -> new Weekday(names[day], shortNames[day]))
                .toList();
    }

    private static DayOfWeek firstDayOfWeek(Locale locale) {
        return DayOfWeek.SUNDAY.plus(Calendar.getInstance(locale).getFirstDayOfWeek() - Calendar.SUNDAY);
    }

    // ICU counts from 1 for Sunday, Java to 7.
    private static int fromSunday(DayOfWeek day) {
        return Calendar.SUNDAY + day.getValue() % 7;
    }
}
