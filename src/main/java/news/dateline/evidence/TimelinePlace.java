package news.dateline.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an event stands in a timeline.
 *
 * @param beganOn its earliest date that nobody took back, ISO 8601 of any precision, and its time in UTC where one is given
 * @param learntAt when something was last stated of its dates
 */
public record TimelinePlace(UUID eventId, String beganOn, Instant learntAt) {

    public LedgerPlace place() {
        return new LedgerPlace(beganOn, eventId);
    }
}
