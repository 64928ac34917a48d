package news.dateline.drawing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that was given for a day, a month or a year.
 *
 * @param day where it stands, the last one that it may be of
 * @param date as readers see it, no more precise than the source
 * @param low the value or the lower end of a range; null when open below
 * @param high the same value or the upper end; null when open above
 * @param words as readers see it: "at least 164"
 * @param crossedOut for a value that somebody denies or took back
 */
public record SeriesPoint(
        LocalDate day,
        String date,
        @Nullable Double low,
        @Nullable Double high,
        String words,
        boolean crossedOut) {

    double most() {
        return high != null ? high : low != null ? low : 0;
    }

    double least() {
        return low != null ? low : most();
    }
}
