package news.dateline.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptChanged;
import news.dateline.concept.ConceptMoved;
import news.dateline.concept.ConceptsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the ledger and its lists true to what concepts there are, where they stand and how they are related, in the
 * transactions that change it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConceptKeeping {

    private final MergedEntries merging;
    private final MergedDates dates;
    private final LedgerListings entries;
    private final EventListings events;
    private final TimelineKeeping timelines;

    ConceptKeeping(
            MergedEntries merging,
            MergedDates dates,
            LedgerListings entries,
            EventListings events,
            TimelineKeeping timelines) {
        this.merging = merging;
        this.dates = dates;
        this.entries = entries;
        this.events = events;
        this.timelines = timelines;
    }

    @EventListener
    public void on(ConceptMoved moved) {
        listEntries(entries.entriesOf(moved.conceptId()));
        listEvents(events.eventsOf(Set.of(moved.conceptId())));
    }

    @EventListener
    public void on(ConceptChanged changed) {
        if (changed.changes().contains(ConceptChanged.Change.RELATIONS)) {
            listEvents(Set.of(changed.conceptId()));
        }
    }

    @EventListener
    public void on(ConceptsMerged merged) {
        UUID gone = merged.gone();
        UUID kept = merged.kept();
        Set<UUID> listed = entries.entriesOf(gone);
        Set<UUID> took = new HashSet<>(events.eventsOf(Set.of(gone)));
        took.add(gone);
        took.add(kept);
        merging.moveEntries(gone, kept);
        merging.addSubjects(gone, kept);
        merging.dropSubjects(gone);
        merging.moveStatements(gone, kept);
        dates.join(kept);
        listEntries(listed);
        listEvents(took);
        timelines.datesChanged(Set.of(gone, kept));
    }

    private void listEntries(Set<UUID> ids) {
        if (!ids.isEmpty()) {
            entries.deleteByEntries(ids);
            entries.add(ids);
        }
    }

    /** @param ids of events; other ids are passed over */
    private void listEvents(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        events.deleteByEvents(ids);
        Set<UUID> dates = events.datesOf(ids);
        if (!dates.isEmpty()) {
            events.addByDates(dates);
        }
    }
}
