package news.dateline.story;

import java.time.Instant;
import java.time.YearMonth;

/**
 * The published stories of a month.
 *
 * @param changedAt when readers last got a new text of any of them
 */
public record ArchiveMonth(int year, int month, long stories, Instant changedAt) {

    public YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}
