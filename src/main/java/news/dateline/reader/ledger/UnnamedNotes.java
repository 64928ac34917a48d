package news.dateline.reader.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.LedgerEntry;
import news.dateline.shared.time.Known;

/**
 * Entries of the ledger as they were read: the names in them are still to be looked up, together with the other names
 * of a page.
 *
 * @param order of the figures and claims; ids of none are passed over
 * @param dates of events, the earliest first
 * @param entries all of them, and those before and after them in their chains
 * @param known what was stated by then is told
 * @param words says an entry
 */
public record UnnamedNotes(
        List<UUID> order, List<EventDate> dates, Map<UUID, LedgerEntry> entries, Known known, EntryWords words) {

    static UnnamedNotes of(
            List<UUID> order, List<EventDate> dates, Collection<LedgerEntry> others, Known known, EntryWords words) {
        List<LedgerEntry> all = new ArrayList<>(others);
        all.addAll(dates);
        return new UnnamedNotes(
                order,
                dates,
                all.stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity())),
                known,
                words);
    }

    /** Whose names are wanted. */
    public List<UUID> concepts() {
        return entries.values().stream()
                .flatMap(entry -> NoteWriter.named(entry, known))
                .distinct()
                .toList();
    }

    /**
     * @param links of all {@link #concepts()}
     * @param names of the same: a place has the one of the day that an entry holds for
     */
    public List<LedgerNote> notes(Map<UUID, ConceptLink> links, ConceptNames names) {
        NoteWriter writer = writer(links, names);
        return order.stream().map(writer::note).filter(Objects::nonNull).toList();
    }

    /** Likewise, of events. */
    public List<DatedEvent> events(Map<UUID, ConceptLink> links, ConceptNames names) {
        NoteWriter writer = writer(links, names);
        Map<UUID, List<LedgerNote>> byEvent = new LinkedHashMap<>();
        dates.forEach(date -> byEvent.computeIfAbsent(date.eventId(), event -> new ArrayList<>())
                .add(Objects.requireNonNull(writer.note(date.id()))));
        return byEvent.entrySet().stream()
                .map(event -> new DatedEvent(Objects.requireNonNull(writer.link(event.getKey())), event.getValue()))
                .toList();
    }

    private NoteWriter writer(Map<UUID, ConceptLink> links, ConceptNames names) {
        return new NoteWriter(entries, links, new PlaceNames(names, words.language(), known), known, words);
    }
}
