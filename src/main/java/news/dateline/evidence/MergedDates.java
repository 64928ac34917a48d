package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Two events had the same date and became one: its date is said by all who said either, and disputed by none of them. */
@Component
class MergedDates {

    private final LedgerEntries entries;
    private final MergedEntries merging;
    private final LedgerWriting writing;
    private final EntityManager entities;

    MergedDates(LedgerEntries entries, MergedEntries merging, LedgerWriting writing, EntityManager entities) {
        this.entries = entries;
        this.merging = merging;
        this.writing = writing;
        this.entities = entities;
    }

    /** @param event that has the dates of both by now; anything else has none */
    void join(UUID event) {
        List<UUID> ids = entries.lockDatesOf(event);
        if (ids.size() < 2) {
            return;
        }
        Set<UUID> marked = new HashSet<>(merging.marked(ids));
        Map<Stated, List<EventDate>> alike =
                entries.datesOf(event).stream().collect(Collectors.groupingBy(EventDate::stated));
        alike.values().forEach(same -> join(same, marked));
    }

    private void join(List<EventDate> same, Set<UUID> marked) {
        List<EventDate> inOrder = same.stream()
                .sorted(Comparator.comparing((EventDate date) -> !marked.contains(date.id()))
                        .thenComparing(EventDate::recordedAt)
                        .thenComparing(EventDate::id))
                .toList();
        EventDate kept = inOrder.get(0);
        // What a text marks stays: nothing leads from its mark to another entry.
        List<EventDate> gone = inOrder.stream()
                .skip(1)
                .filter(date -> !marked.contains(date.id()))
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        gone.forEach(kept::takeOver);
        writing.save(List.of(kept));
        entities.flush();
        gone.forEach(date -> merging.redirectRevisions(date.id(), kept.id()));
        gone.forEach(entities::remove);
        entities.flush();
    }
}
