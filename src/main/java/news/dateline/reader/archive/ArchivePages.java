package news.dateline.reader.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.Languages;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.time.PartialDate;
import news.dateline.story.StoriesByDay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of the archive. */
@Component
class ArchivePages {

    private static final int PAGE_SIZE = 20;

    private final StoriesByDay stories;

    ArchivePages(StoriesByDay stories) {
        this.stories = stories;
    }

    /** The years that have stories, the newest first, each with its months from the first on. */
    public Map<Period, List<Period>> years(String language) {
        Map<Period, List<Period>> years = new LinkedHashMap<>();
        for (String month : stories.months(language)) {
            Period period = new Period(new PartialDate(month));
            years.computeIfAbsent(period.year(), year -> new LinkedList<>()).add(0, period);
        }
        return years;
    }

    @Transactional(readOnly = true)
    public ArchivePage page(Period period, PageKey<Cursor> key, Locale locale) {
        String language = locale.getLanguage();
        LocalDate first = period.date().firstDay();
        LocalDate last = period.date().lastDay();
        Map<LocalDate, Long> days = period.isYear() ? uncounted(language, first, last) : counted(language, first);
        LocalDate day = period.isDay() ? first : null;
        return new ArchivePage(
                period,
                months(first, last)
                        .map(month -> MonthCalendar.of(month, days, day, locale))
                        .toList(),
                stories.lastBefore(language, first).map(period::containing).orElse(null),
                stories.firstAfter(language, last).map(period::containing).orElse(null),
                day == null ? null : stories.of(language, day, key, PAGE_SIZE),
                day == null ? days.isEmpty() : !days.containsKey(day));
    }

    /** Those that have stories of a period. */
    public List<String> languages(Period period) {
        LocalDate before = period.date().firstDay().minusDays(1);
        return Languages.ALL.stream()
                .filter(language -> stories.firstAfter(language, before)
                        .filter(day -> !day.isAfter(period.date().lastDay()))
                        .isPresent())
                .toList();
    }

    private static Stream<YearMonth> months(LocalDate first, LocalDate last) {
        YearMonth until = YearMonth.from(last);
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(until), month -> month.plusMonths(1));
    }

    private Map<LocalDate, Long> counted(String language, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return stories.days(language, month.atDay(1), month.atEndOfMonth()).stream()
                .collect(Collectors.toMap(StoriesByDay.Day::date, StoriesByDay.Day::stories));
    }

    // To count them would cost the more, the more a year has.
    private Map<LocalDate, Long> uncounted(String language, LocalDate first, LocalDate last) {
        return stories.daysWithAny(language, first, last).stream()
                .collect(Collectors.toMap(LocalDate::parse, day -> 0L));
    }
}
