package news.dateline.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the index has not been told yet.
 *
 * @param waiting how many changes wait their turn
 * @param oldest since when the one that waits longest does; null where none waits
 * @param givenUp how many changes failed too often
 */
public record Backlog(long waiting, @Nullable Instant oldest, long givenUp) {

    public Duration age(Instant now) {
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }
}
