package news.dateline.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A time as the desk says it.
 *
 * @param words how long ago
 * @param exact to the minute, for whoever needs it
 */
public record When(Instant instant, String words, String exact) {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'on' d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    public static When of(Instant then, Instant now) {
        // HTML knows no finer time.
        return new When(then.truncatedTo(ChronoUnit.MILLIS), words(then, now), EXACT.format(then));
    }

    private static String words(Instant then, Instant now) {
        Duration passed = Duration.between(then, now);
        if (passed.toSeconds() < 60) {
            return "just now";
        }
        if (passed.toMinutes() < 60) {
            return count(passed.toMinutes(), "minute");
        }
        if (passed.toHours() < 24) {
            return count(passed.toHours(), "hour");
        }
        return passed.toDays() < 14 ? count(passed.toDays(), "day") : DAY.format(then);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }
}
