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
import news.dateline.concept.Concepts;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes notes of entries of the ledger, with every name in the page's language. */
@Component
public class LedgerNotes {

    private static final int MOST_EVENTS = 30;
    private static final int MOST_NOTES = 12;

    private final Ledger ledger;
    private final Concepts concepts;
    private final FigureWords words;

    LedgerNotes(Ledger ledger, Concepts concepts, FigureWords words) {
        this.ledger = ledger;
        this.concepts = concepts;
        this.words = words;
    }

    /** In the order of the ids; ids of no figure or claim are passed over. */
    @Transactional(readOnly = true)
    public List<LedgerNote> of(List<UUID> ids, String language) {
        List<LedgerEntry> entries = entries(ids);
        return inOrder(ids, writer(entries, language));
    }

    /** When an event happened, a note for each account, the earliest first. */
    @Transactional(readOnly = true)
    public List<LedgerNote> datesOf(UUID event, String language) {
        return datedEvents(List.of(event), language).stream()
                .flatMap(dated -> dated.dates().stream())
                .toList();
    }

    /** When each of some events happened, those with the earliest date first; those that nobody dates are left out. */
    @Transactional(readOnly = true)
    public List<DatedEvent> datedEvents(Collection<UUID> events, String language) {
        List<EventDate> dates = events.isEmpty() ? List.of() : ledger.datesOf(events);
        return dated(dates, writer(dates, language));
    }

    /** The latest of what there is. */
    @Transactional(readOnly = true)
    public ConceptLedger about(UUID concept, String language) {
        List<EventDate> dates = ledger.latestDates(concept, MOST_EVENTS);
        List<UUID> concerning = ledger.concerning(concept, MOST_NOTES);
        List<LedgerEntry> entries = new ArrayList<>(entries(concerning));
        entries.addAll(dates);
        NoteWriter writer = writer(entries, language);
        return new ConceptLedger(dated(dates, writer), inOrder(concerning, writer));
    }

    private List<LedgerEntry> entries(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : ledger.entriesAndSuccessors(ids);
    }

    private NoteWriter writer(Collection<? extends LedgerEntry> entries, String language) {
        List<UUID> named =
                entries.stream().flatMap(NoteWriter::named).distinct().toList();
        Map<UUID, ConceptLink> links = named.isEmpty()
                ? Map.of()
                : concepts.links(named, language).stream()
                        .collect(Collectors.toMap(ConceptLink::id, Function.identity()));
        return new NoteWriter(
                entries.stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity())),
                links,
                figure -> words.of(figure, language));
    }

    private static List<LedgerNote> inOrder(List<UUID> ids, NoteWriter writer) {
        return ids.stream().map(writer::note).filter(Objects::nonNull).toList();
    }

    private static List<DatedEvent> dated(List<EventDate> dates, NoteWriter writer) {
        Map<UUID, List<LedgerNote>> byEvent = new LinkedHashMap<>();
        dates.forEach(date -> byEvent.computeIfAbsent(date.eventId(), event -> new ArrayList<>())
                .add(Objects.requireNonNull(writer.note(date.id()))));
        return byEvent.entrySet().stream()
                .map(event -> new DatedEvent(Objects.requireNonNull(writer.link(event.getKey())), event.getValue()))
                .toList();
    }
}
