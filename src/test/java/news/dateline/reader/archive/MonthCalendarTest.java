package news.dateline.reader.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.dateline.reader.archive.MonthCalendar.Cell;
import news.dateline.reader.archive.MonthCalendar.Weekday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthCalendarTest {

    private static final YearMonth JANUARY = YearMonth.of(2022, 1);
    private static final LocalDate NINTH = JANUARY.atDay(9);

    @ParameterizedTest
    @CsvSource({"en-GB, Monday, 5", "en-US, Sunday, 6", "ru, понедельник, 5", "ar-EG, السبت, 0"})
    void beginsTheWeekAsTheLanguageDoes(String language, String first, int blanks) {
        MonthCalendar calendar = calendar(JANUARY, Locale.forLanguageTag(language));

        assertThat(calendar.weekdays())
                .hasSize(7)
                .first()
                .extracting(Weekday::name)
                .isEqualTo(first);
        assertThat(calendar.weeks().get(0).stream().takeWhile(Objects::isNull)).hasSize(blanks);
    }

    @Test
    void hasEachDayOnceInWholeWeeks() {
        MonthCalendar calendar = calendar(JANUARY, Locale.UK);

        assertThat(calendar.weeks())
                .hasSize(6)
                .allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(cells(calendar)).extracting(Cell::number).containsExactly(numbers(31));
    }

    @Test
    void needsNoMoreThanFourWeeksForAFebruaryThatBeginsOnAMonday() {
        assertThat(calendar(YearMonth.of(2021, 2), Locale.UK).weeks()).hasSize(4);
    }

    @Test
    void knowsTheDaysThatHaveStories() {
        assertThat(cells(calendar(JANUARY, Locale.UK)))
                .filteredOn(Cell::open)
                .containsExactly(new Cell(Period.parse("2022", "01", "09"), 9, true, 3, true));
    }

    private static MonthCalendar calendar(YearMonth month, Locale locale) {
        return MonthCalendar.of(month, Map.of(NINTH, 3L), NINTH, locale);
    }

    private static List<Cell> cells(MonthCalendar calendar) {
        return calendar.weeks().stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Integer[] numbers(int last) {
        Integer[] numbers = new Integer[last];
        java.util.Arrays.setAll(numbers, i -> i + 1);
        return numbers;
    }
}
