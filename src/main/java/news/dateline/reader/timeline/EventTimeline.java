package news.dateline.reader.timeline;

import java.util.List;
import news.dateline.reader.ledger.DatedEvent;

/**
 * A timeline as a page shows it.
 *
 * @param events the earliest first
 * @param svg the same as a picture, safe markup; empty without events
 */
public record EventTimeline(List<DatedEvent> events, String svg) {

    public boolean isEmpty() {
        return events.isEmpty();
    }
}
