package news.dateline.evidence;

import java.time.LocalTime;
import java.time.ZoneId;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened, as an editor writes it.
 *
 * @param ended the last of several days; null for what began and ended on one
 * @param time of the day, where somebody gives one; null otherwise
 * @param zone that the time is in; null without one
 */
public record DateText(
        PartialDate began,
        @Nullable PartialDate ended,
        @Nullable LocalTime time,
        @Nullable ZoneId zone) implements Stated {

    @Override
    public String summary() {
        return began + (time == null ? "" : " " + time + " " + zone) + (ended == null ? "" : " to " + ended);
    }
}
