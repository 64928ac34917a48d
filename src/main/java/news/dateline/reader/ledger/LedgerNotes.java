package news.dateline.reader.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.evidence.Claim;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.Figure;
import news.dateline.evidence.Ledger;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes notes of entries of the ledger, with every name in the page's language. */
@Component
public class LedgerNotes {

    private final Ledger ledger;
    private final Concepts concepts;

    LedgerNotes(Ledger ledger, Concepts concepts) {
        this.ledger = ledger;
        this.concepts = concepts;
    }

    /** In the order of the ids; ids of no figure or claim are passed over. */
    @Transactional(readOnly = true)
    public List<LedgerNote> of(List<UUID> ids, String language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, LedgerEntry> entries = byId(ledger.entries(ids));
        return notes(ids.stream().map(entries::get).filter(Objects::nonNull).toList(), language);
    }

    /** When an event happened, a note for each account, the earliest first. */
    @Transactional(readOnly = true)
    public List<LedgerNote> datesOf(UUID event, String language) {
        return datesOf(List.of(event), language).getOrDefault(event, List.of());
    }

    /** When each of some events happened, those with the earliest date first; those that nobody dates are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<LedgerNote>> datesOf(Collection<UUID> events, String language) {
        List<EventDate> dates = events.isEmpty() ? List.of() : ledger.datesOf(events);
        List<LedgerNote> notes = notes(dates, language);
        Map<UUID, List<LedgerNote>> byEvent = new LinkedHashMap<>();
        for (int i = 0; i < dates.size(); i++) {
            byEvent.computeIfAbsent(dates.get(i).eventId(), event -> new ArrayList<>())
                    .add(notes.get(i));
        }
        return byEvent;
    }

    private List<LedgerNote> notes(List<? extends LedgerEntry> entries, String language) {
        Map<UUID, LedgerEntry> successors = successors(entries);
        Set<UUID> named = conceptsOf(entries);
        // Not Map.of(), which refuses to be asked for null: much of an entry is optional.
        Map<UUID, ConceptLink> links = named.isEmpty()
                ? new HashMap<>()
                : concepts.links(named, language).stream()
                        .collect(Collectors.toMap(ConceptLink::id, Function.identity()));
        return entries.stream().map(entry -> note(entry, links, successors)).toList();
    }

    private Map<UUID, LedgerEntry> successors(List<? extends LedgerEntry> entries) {
        Set<UUID> ids = entries.stream()
                .flatMap(entry -> entry.statements().stream())
                .map(Statement::revisedTo)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? new HashMap<>() : byId(ledger.entries(ids));
    }

    private static Map<UUID, LedgerEntry> byId(Collection<LedgerEntry> entries) {
        return entries.stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
    }

    private static Set<UUID> conceptsOf(Collection<? extends LedgerEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.ofNullable(entry.regionId()),
                        entry.statements().stream()
                                .flatMap(statement -> Stream.of(statement.speakerId(), statement.outletId()))))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static LedgerNote note(LedgerEntry entry, Map<UUID, ConceptLink> links, Map<UUID, LedgerEntry> successors) {
        List<StatementLine> statements = entry.statements().stream()
                .map(statement -> line(statement, links, successors))
                .toList();
        return new LedgerNote(
                entry.id(),
                wording(entry),
                text(entry),
                links.get(entry.regionId()),
                entry instanceof EventDate date ? date.beganOn() : entry.asOf(),
                entry instanceof EventDate date ? date.endedOn() : entry.asOfUntil(),
                entry.state(),
                statements);
    }

    private static StatementLine line(
            Statement statement, Map<UUID, ConceptLink> links, Map<UUID, LedgerEntry> successors) {
        LedgerEntry successor = successors.get(statement.revisedTo());
        return new StatementLine(
                statement.act(),
                links.get(statement.speakerId()),
                statement.speaker(),
                links.get(statement.outletId()),
                statement.statedOn(),
                statement.link(),
                statement.note(),
                successor == null ? null : wording(successor));
    }

    private static @Nullable String wording(LedgerEntry entry) {
        return entry instanceof Figure figure ? figure.wording() : null;
    }

    private static String text(LedgerEntry entry) {
        if (entry instanceof Figure figure) {
            return figure.counts();
        }
        return entry instanceof Claim claim ? claim.text() : "";
    }
}
