package news.dateline.evidence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dateline.evidence.LedgerChanged.Change;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.LedgerRefusedException.Reason;
import news.dateline.shared.Ids;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.Slug;
import news.dateline.story.PublishedStories;
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
    private final MarksBeforeReaders marks;
    private final Disclosure disclosure;
    private final LedgerShowing showing;
    private final PublishedStories stories;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerEditing(
            LedgerEntries entries,
            LedgerWriting writing,
            MarksBeforeReaders marks,
            Disclosure disclosure,
            LedgerShowing showing,
            PublishedStories stories,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.writing = writing;
        this.marks = marks;
        this.disclosure = disclosure;
        this.showing = showing;
        this.stories = stories;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes an entry, with the first that is known to be said of it. If a story of ours told of that which is not out, or
     * which readers no longer have, the entry is kept from them as well.
     *
     * @throws LedgerRefusedException when there is another one under this id, or one of which something else was said, or
     *     another one of the date of an event
     */
    @Transactional
    public void add(UUID id, EntryText sent, UUID statementId, StatementText said, UUID by) {
        add(id, sent, statementId, said, isUntold(said) && !(sent.stated() instanceof DateText), by);
    }

    /** Whether it is known from a story of ours that readers do not have. */
    private boolean isUntold(StatementText said) {
        return said.storyId() != null
                && stories.summariesById(Set.of(said.storyId())).isEmpty();
    }

    /** Likewise, of what stands in a text that readers do not have: they see it once a text that marks it is out. */
    @Transactional
    public void addWithheld(UUID id, EntryText sent, UUID statementId, StatementText said, UUID by) {
        add(id, sent, statementId, said, true, by);
    }

    private void add(UUID id, EntryText sent, UUID statementId, StatementText said, boolean withheld, UUID by) {
        entries.holdNew(id.toString());
        EntryText text = disclosure.disclose(sent, withheld);
        StatementText first = disclosure.disclose(said, withheld);
        LedgerEntry there = entities.find(LedgerEntry.class, id);
        if (there != null) {
            refuse(!there.entryText().equals(text) || !isSaid(first, there), Reason.STALE);
            return;
        }
        make(id, text, statementId, first, withheld, clock.instant(), by);
    }

    private static boolean isSaid(StatementText said, LedgerEntry entry) {
        return entry.allStatements().stream().anyMatch(one -> one.text().equals(said));
    }

    private void make(
            UUID id, EntryText text, UUID statementId, StatementText said, boolean withheld, Instant now, UUID by) {
        refuseTwice(id, text);
        LedgerEntry entry = LedgerEntry.of(id, slug(id, text.stated()), text, now);
        if (withheld) {
            entry.withhold();
        }
        entry.add(Statement.of(statementId, said, now, by));
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
        LedgerEntry entry = locked(id);
        EntryText text = disclosure.disclose(sent, entry.isWithheld());
        EntryText before = entry.entryText();
        if (before.equals(text)) {
            return;
        }
        refuse(!before.seal().equals(opened), Reason.STALE);
        if (before.stated() instanceof FigureText was && text.stated() instanceof FigureText is) {
            refuse(!was.isSameValue(is) && marks.isShown(id), Reason.SHOWN);
        }
        refuse(!Slip.is(before, text) && marks.isShown(id), Reason.SHOWN_WORDS);
        refuseTwice(id, text);
        entry.take(text);
        writing.save(List.of(entry));
        events.publishEvent(new LedgerChanged(
                id,
                Kind.of(text.stated()),
                Change.CHANGED,
                null,
                by,
                new LedgerChanged.Rewording(before, text),
                entry.isWithheld()));
    }

    /**
     * Adds what somebody is known to have said of an entry.
     *
     * @param successorId what takes its place, if the statement revises it; null when it does not
     * @param successor null when the successor is there already
     * @throws LedgerRefusedException when something else was said under this id, the successor leads back to the entry, or
     *     readers, who see the entry, do not have the story that told of it
     */
    @Transactional
    public void state(
            UUID id,
            UUID statementId,
            StatementText said,
            @Nullable UUID successorId,
            @Nullable EntryText successor,
            UUID by) {
        if (successorId != null) {
            // One after the other, whatever they revise: two at once could lead to each other.
            entries.holdNew("revisions");
            showing.hold(Set.of(id, successorId));
        }
        LedgerEntry entry = locked(id);
        boolean withheld = entry.isWithheld();
        StatementText text = disclosure.disclose(said, withheld);
        EntryText newer = successor == null ? null : disclosure.disclose(successor, withheld);
        Statement there = entities.find(Statement.class, statementId);
        if (there != null) {
            boolean isSame = there.isOf(id)
                    && there.text().equals(text)
                    && Objects.equals(there.revisedTo(), successorId)
                    && (successorId == null || newer == null || isThere(successorId, newer));
            refuse(!isSame, Reason.STALE);
            return;
        }
        refuse(!withheld && !(entry instanceof EventDate) && isUntold(said), Reason.UNTOLD);
        Instant now = clock.instant();
        Statement statement = Statement.of(statementId, text, now, by);
        if (successorId != null) {
            if (newer != null) {
                make(successorId, newer, Ids.next(), text.ofSuccessor(), withheld, now, by);
            }
            refuse(entries.leadsTo(successorId, id), Reason.CYCLE);
            statement.revisedTo(successorId);
        }
        entry.add(statement);
        writing.save(List.of(entry));
        if (successorId != null && !withheld) {
            showing.show(Set.of(successorId), by);
        }
        tell(entry, Change.STATED, said.act(), by);
    }

    private boolean isThere(UUID id, EntryText text) {
        LedgerEntry there = entities.find(LedgerEntry.class, id);
        return there != null && there.entryText().equals(text);
    }

    /**
     * Takes back a statement that nobody made. It stays on record, with the reason; nothing follows from it any more.
     *
     * @param known how many stories show the entry, for all that the editor was told
     * @throws LedgerRefusedException when nobody says it otherwise, and more do by now
     */
    @Transactional
    public void strike(UUID id, UUID statementId, String reason, long known, UUID by) {
        LedgerEntry entry = locked(id);
        Statement statement = entry.allStatements().stream()
                .filter(one -> one.id().equals(statementId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No statement " + statementId));
        if (!statement.isStruck()) {
            refuse(entry.restsOn(statementId) && marks.stories(id) > known, Reason.SHOWN_SINCE);
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
        events.publishEvent(
                new LedgerChanged(entry.id(), Kind.of(entry.stated()), change, act, by, null, entry.isWithheld()));
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
