package news.dateline.reader.archive;

import java.util.List;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a day, a month or a year shows.
 *
 * @param calendars one for each month
 * @param previous the nearest period before it that has stories, as long as it is itself
 * @param next the nearest one after it
 * @param stories of a day; null for anything longer
 * @param empty whether no story is of this period
 */
record ArchivePage(
        Period period,
        List<MonthCalendar> calendars,
        @Nullable Period previous,
        @Nullable Period next,
        @Nullable KeysetPage<StorySummary> stories,
        boolean empty) {

    /** Whether there is no story in the language at all. */
    public boolean isAlone() {
        return empty && previous == null && next == null;
    }
}
