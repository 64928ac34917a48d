package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.Concepts;
import news.dateline.concept.ShownConcepts;
import news.dateline.evidence.LedgerChanged.Change;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.LedgerRefusedException.Reason;
import news.dateline.shared.Ids;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps figures, claims and dates of events as editors write them, one after the other, so that no state is worked out without what
 * another editor adds at the same time. What is so already changes nothing, so a form may be sent twice.
 */
@Service
public class LedgerEditing {

    private final LedgerEntries entries;
    private final LedgerWriting writing;
    private final MarkListings marks;
    private final Concepts concepts;
    private final ShownConcepts shown;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerEditing(
            LedgerEntries entries,
            LedgerWriting writing,
            MarkListings marks,
            Concepts concepts,
            ShownConcepts shown,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.writing = writing;
        this.marks = marks;
        this.concepts = concepts;
        this.shown = shown;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an entry, with the first that is known to be said of it.
     *
     * @throws LedgerRefusedException when there is another one under this id, or another one of the date of an event
     */
    @Transactional
    public void add(UUID id, EntryText sent, UUID statementId, StatementText said, UUID by) {
        entries.holdNew(id.toString());
        EntryText text = standing(sent);
        LedgerEntry there = entities.find(LedgerEntry.class, id);
        if (there != null) {
            refuse(!there.entryText().equals(text), Reason.STALE);
            return;
        }
        make(id, text, statementId, said, clock.instant(), by);
    }

    private void make(UUID id, EntryText text, UUID statementId, StatementText said, Instant now, UUID by) {
        refuseTwice(id, text);
        LedgerEntry entry = LedgerEntry.of(id, slug(id, text.stated()), text, now);
        entry.add(statement(statementId, said, now, by));
        writing.save(List.of(entry));
        entities.flush();
        tell(entry, Change.ADDED, said.act(), by);
    }

    /**
     * @param opened the seal of the text that the editor had before them
     * @throws LedgerRefusedException when somebody changed it since, or its value may no longer be another one
     */
    @Transactional
    public void change(UUID id, String opened, EntryText sent, UUID by) {
        EntryText text = standing(sent);
        LedgerEntry entry = locked(id);
        EntryText before = entry.entryText();
        if (before.equals(text)) {
            return;
        }
        refuse(!before.seal().equals(opened), Reason.STALE);
        if (before.stated() instanceof FigureText was && text.stated() instanceof FigureText is) {
            refuse(!was.isSameValue(is) && marks.isMarked(id), Reason.SHOWN);
        }
        refuseTwice(id, text);
        entry.take(text);
        writing.save(List.of(entry));
        tell(entry, Change.CHANGED, null, by);
    }

    /**
     * Adds what somebody is known to have said of an entry.
     *
     * @param successorId what takes its place, if the statement revises it; null when it does not
     * @param successor null when the successor is there already
     * @throws LedgerRefusedException when the successor leads back to the entry
     */
    @Transactional
    public void state(
            UUID id,
            UUID statementId,
            StatementText said,
            @Nullable UUID successorId,
            @Nullable EntryText successor,
            UUID by) {
        LedgerEntry entry = locked(id);
        if (entities.find(Statement.class, statementId) != null) {
            return;
        }
        Instant now = clock.instant();
        Statement statement = statement(statementId, said, now, by);
        if (successorId != null) {
            if (successor != null) {
                make(successorId, standing(successor), Ids.next(), said.ofSuccessor(), now, by);
            }
            refuse(leadsTo(successorId, id), Reason.CYCLE);
            statement.revisedTo(successorId);
        }
        entry.add(statement);
        writing.save(List.of(entry));
        tell(entry, Change.STATED, said.act(), by);
    }

    /** Takes back a statement that nobody made. It stays on record, with the reason; nothing follows from it any more. */
    @Transactional
    public void strike(UUID id, UUID statementId, String reason, UUID by) {
        LedgerEntry entry = locked(id);
        Statement statement = entry.allStatements().stream()
                .filter(one -> one.id().equals(statementId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No statement " + statementId));
        if (!statement.isStruck()) {
            entry.strike(statement, reason, clock.instant(), by);
            writing.save(List.of(entry));
            tell(entry, Change.STRUCK, statement.act(), by);
        }
    }

    /** Made to wait for whoever changes it just now. */
    private LedgerEntry locked(UUID id) {
        entries.lock(id).orElseThrow(() -> new NotFoundException("No entry of the ledger " + id));
        return Objects.requireNonNull(entities.find(LedgerEntry.class, id));
    }

    /** An event has one entry for a date, on which all stand who give it. */
    private void refuseTwice(UUID id, EntryText text) {
        UUID event = text.scope().eventId();
        if (text.stated() instanceof DateText date && event != null) {
            entries.holdNew(event.toString());
            refuse(
                    entries.datesOf(event).stream()
                            .anyMatch(other ->
                                    !other.id().equals(id) && other.stated().equals(date)),
                    Reason.TAKEN);
        }
    }

    private void tell(LedgerEntry entry, Change change, @Nullable Act act, UUID by) {
        events.publishEvent(new LedgerChanged(entry.id(), Kind.of(entry.stated()), change, act, by));
    }

    private Statement statement(UUID id, StatementText said, Instant now, UUID by) {
        Map<UUID, UUID> standing = concepts.standing(Stream.of(said.speakerId(), said.outletId())
                .filter(Objects::nonNull)
                .toList());
        shown.show(standing.values());
        return Statement.of(id, said.renamed(old -> old == null ? null : standing.getOrDefault(old, old)), now, by);
    }

    /** From a form that was opened before one of its concepts was merged. */
    private EntryText standing(EntryText text) {
        Scope scope = text.scope();
        Map<UUID, UUID> standing = concepts.standing(
                Stream.concat(Stream.of(scope.regionId(), scope.eventId()), scope.conceptIds().stream())
                        .filter(Objects::nonNull)
                        .toList());
        shown.show(standing.values());
        return new EntryText(text.stated(), scope.renamed(id -> id == null ? null : standing.getOrDefault(id, id)));
    }

    private boolean leadsTo(UUID from, UUID to) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> next = Set.of(from);
        while (!next.isEmpty() && !next.contains(to)) {
            seen.addAll(next);
            Set<UUID> further = new HashSet<>(entries.successors(next));
            further.removeAll(seen);
            next = further;
        }
        return next.contains(to);
    }

    private static String slug(UUID id, Stated stated) {
        String words = Slug.of(stated.summary());
        String end = id.toString().substring(24);
        return words.substring(0, Math.min(words.length(), 80)) + "-" + end;
    }

    private static void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            throw new LedgerRefusedException(reason);
        }
    }
}
