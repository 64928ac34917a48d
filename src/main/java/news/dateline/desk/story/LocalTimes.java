package news.dateline.desk.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between instants and what HTML's local date and time fields hold: 2022-01-09T06:30. */
final class LocalTimes {

    private LocalTimes() {}

    /** Empty for null. */
    static String shown(@Nullable Instant time, ZoneId zone) {
        return time == null
                ? ""
                : LocalDateTime.ofInstant(time, zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    /** Empty for what is no time, in no zone, or in none of the years that people live in. */
    static Optional<Instant> read(String text, String zone) {
        try {
            return Optional.of(LocalDateTime.parse(text.replace(' ', 'T')))
                    .filter(time -> time.getYear() > 1900 && time.getYear() < 2200)
                    .map(time -> time.atZone(ZoneId.of(zone)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
