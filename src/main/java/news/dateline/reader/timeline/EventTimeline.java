package news.dateline.reader.timeline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.reader.ledger.DatedEvent;

/**
 * A timeline as a page shows it.
 *
 * @param events the earliest first
 * @param svg the same as a picture, safe markup; empty without events
 * @param fresh the ids of those that are marked as new
 */
public record EventTimeline(List<DatedEvent> events, String svg, Set<UUID> fresh) {

    public boolean isNew(DatedEvent event) {
        return fresh.contains(event.event().id());
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }
}
