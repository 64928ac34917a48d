package news.dateline.shared.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the portal had learned by a time.
 *
 * @param before when it no longer counts what is new; null for all that is known today
 */
public record Known(@Nullable Instant before) {

    public static final Known TODAY = new Known(null);

    public static Known before(Instant time) {
        return new Known(time);
    }

    /** Whether something that was recorded then was among it. */
    public boolean includes(Instant recordedAt) {
        return before == null || recordedAt.isBefore(before);
    }
}
