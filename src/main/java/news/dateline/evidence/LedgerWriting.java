package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps entries of the ledger, and the lists that they stand in. */
@Service
public class LedgerWriting {

    private final LedgerEntries entries;
    private final LedgerListings listings;
    private final EventListings events;
    private final TimelineKeeping timelines;

    LedgerWriting(LedgerEntries entries, LedgerListings listings, EventListings events, TimelineKeeping timelines) {
        this.entries = entries;
        this.listings = listings;
        this.events = events;
        this.timelines = timelines;
    }

    /** @param changed new ones, or ones of which more was said */
    @Transactional
    public void save(Collection<? extends LedgerEntry> changed) {
        List<UUID> ids = changed.stream().map(LedgerEntry::id).toList();
        entries.saveAll(changed);
        listings.deleteByEntries(ids);
        listings.add(ids);
        events.deleteByDates(ids);
        events.addByDates(ids);
        timelines.datesChanged(changed.stream()
                .filter(EventDate.class::isInstance)
                .map(LedgerEntry::eventId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
