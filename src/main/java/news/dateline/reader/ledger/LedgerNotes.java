package news.dateline.reader.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Concepts;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.FigureWords;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.SinceRevised;
import news.dateline.reader.Dates;
import news.dateline.shared.time.Known;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes notes of entries of the ledger, with every name in the page's language. */
@Component
public class LedgerNotes {

    private static final int MOST_EVENTS = 30;
    private static final Limit MOST_NOTES = Limit.of(12);

    /** As many as a note tells of. */
    private static final int STEPS_BACK = 12;

    /** As many as a chart can show. */
    private static final int STEPS_DRAWN = 100;

    private final Ledger ledger;
    private final Concepts concepts;
    private final FigureWords words;
    private final SinceRevised sinceRevised;
    private final Dates dates;
    private final TellingStories tellers;

    LedgerNotes(
            Ledger ledger,
            Concepts concepts,
            FigureWords words,
            SinceRevised sinceRevised,
            Dates dates,
            TellingStories tellers) {
        this.ledger = ledger;
        this.concepts = concepts;
        this.words = words;
        this.sinceRevised = sinceRevised;
        this.dates = dates;
        this.tellers = tellers;
    }

    /** In the order of the ids; ids of no figure or claim are passed over. */
    @Transactional(readOnly = true)
    public List<LedgerNote> of(List<UUID> ids, String language) {
        UnnamedNotes read = read(ids, language);
        return tellers.in(named(read, language));
    }

    /** Likewise, and behind them all that is before or after these in their chains. */
    @Transactional(readOnly = true)
    public List<LedgerNote> withChains(List<UUID> ids, String language) {
        List<LedgerEntry> chained = ids.isEmpty() ? List.of() : ledger.chains(ids, STEPS_DRAWN);
        List<UUID> order = Stream.concat(ids.stream(), chained.stream().map(LedgerEntry::id))
                .distinct()
                .toList();
        UnnamedNotes read = unnamed(order, List.of(), chained, language, Known.TODAY);
        return tellers.in(named(read, language));
    }

    /** In the order of the ids, for a page that looks up all its names at once. */
    @Transactional(readOnly = true)
    public UnnamedNotes read(List<UUID> ids, String language) {
        return read(ids, language, Known.TODAY);
    }

    /** Likewise, as far as it was known by then. */
    @Transactional(readOnly = true)
    public UnnamedNotes read(List<UUID> ids, String language, Known known) {
        return unnamed(ids, List.of(), entries(ids), language, known);
    }

    /** Figures as they are, without what they were revised to, and dated events, for a page that looks up all its names at once. */
    @Transactional(readOnly = true)
    public UnnamedNotes read(List<UUID> figures, Collection<UUID> events, String language) {
        List<LedgerEntry> read =
                figures.isEmpty() && events.isEmpty() ? List.of() : ledger.entriesAndDates(figures, events);
        List<EventDate> dates = read.stream()
                .filter(EventDate.class::isInstance)
                .map(EventDate.class::cast)
                .sorted(EventDate.IN_TIME)
                .toList();
        List<LedgerEntry> others =
                read.stream().filter(entry -> !(entry instanceof EventDate)).toList();
        return unnamed(figures, dates, others, language, Known.TODAY);
    }

    /** Likewise, as far as it was known by then. */
    @Transactional(readOnly = true)
    public UnnamedNotes read(List<UUID> figures, Collection<UUID> events, String language, Known known) {
        return unnamed(
                figures,
                dates(events, known),
                figures.isEmpty() ? List.of() : ledger.entries(figures),
                language,
                known);
    }

    private List<EventDate> dates(Collection<UUID> events, Known known) {
        return events.isEmpty()
                ? List.of()
                : ledger.allDatesOf(events).stream()
                        .filter(date -> !date.statements(known).isEmpty())
                        .toList();
    }

    /** When each of some events happened, those with the earliest date first; those that nobody dates are left out. */
    @Transactional(readOnly = true)
    public List<DatedEvent> datedEvents(Collection<UUID> events, String language) {
        List<EventDate> dates = events.isEmpty() ? List.of() : ledger.datesOf(events);
        UnnamedNotes read = unnamed(List.of(), dates, List.of(), language, Known.TODAY);
        ConceptNames names = concepts.names(read.concepts());
        return read.events(names.linksById(language), names);
    }

    /**
     * The latest of what there is of a concept: events that took place there, or that it took part in, and the figures
     * and claims that are about it or that it stated, the latest of these first.
     */
    @Transactional(readOnly = true)
    public UnnamedNotes about(UUID concept, String language) {
        List<UUID> concerning = ledger.concerning(concept, MOST_NOTES);
        return unnamed(
                concerning, ledger.latestDates(concept, MOST_EVENTS), entries(concerning), language, Known.TODAY);
    }

    private List<LedgerNote> named(UnnamedNotes read, String language) {
        ConceptNames names = concepts.names(read.concepts());
        return read.notes(names.linksById(language), names);
    }

    private UnnamedNotes unnamed(
            List<UUID> order, List<EventDate> dates, List<LedgerEntry> others, String language, Known known) {
        return UnnamedNotes.of(order, dates, others, known, new EntryWords(words, sinceRevised, this.dates, language));
    }

    private List<LedgerEntry> entries(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : ledger.chains(ids, STEPS_BACK);
    }
}
