package news.dateline.reader.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.evidence.Act;
import news.dateline.evidence.Amount;
import news.dateline.evidence.Claim;
import news.dateline.evidence.EventDate;
import news.dateline.evidence.Figure;
import news.dateline.evidence.LedgerEntry;
import news.dateline.evidence.Statement;
import news.dateline.evidence.Succession;
import news.dateline.shared.time.Known;
import org.jspecify.annotations.Nullable;

/** Writes notes from what was read for them. */
final class NoteWriter {

    private final Map<UUID, LedgerEntry> entries;
    private final Map<UUID, ConceptLink> links;
    private final PlaceNames places;
    private final Known known;
    private final EntryWords words;
    private final Succession succession;

    /**
     * @param links of all that is {@linkplain #named named}
     * @param places names of where entries hold
     * @param known what was stated by then is written down
     * @param words says an entry
     */
    NoteWriter(
            Map<UUID, LedgerEntry> entries,
            Map<UUID, ConceptLink> links,
            PlaceNames places,
            Known known,
            EntryWords words) {
        this.entries = entries;
        this.links = links;
        this.places = places;
        this.known = known;
        this.words = words;
        this.succession = new Succession(entries, known);
    }

    /** The concepts whose names a note of an entry may need. */
    static Stream<UUID> named(LedgerEntry entry, Known known) {
        Stream<@Nullable UUID> about = Stream.of(entry.regionId(), entry instanceof EventDate ? entry.eventId() : null);
        Stream<@Nullable UUID> said = entry.statements(known).stream()
                .flatMap(statement -> Stream.of(statement.speakerId(), statement.outletId()));
        return Stream.concat(about, said).filter(Objects::nonNull);
    }

    /** Null for what was not read, or not known, and for what nobody stands for. */
    @Nullable
    LedgerNote note(UUID id) {
        LedgerEntry entry = entries.get(id);
        boolean isSaid = entry != null
                && entry.isKnown(known)
                && !entry.statements(known).isEmpty();
        return isSaid ? note(entry) : null;
    }

    @Nullable
    ConceptLink link(@Nullable UUID concept) {
        return concept == null ? null : links.get(concept);
    }

    private LedgerNote note(LedgerEntry entry) {
        return new LedgerNote(
                entry.id(),
                entry instanceof Figure ? words.of(entry) : null,
                entry instanceof Figure figure ? Amount.of(figure) : null,
                text(entry),
                places.of(entry),
                entry instanceof EventDate date ? date.beganOn() : entry.asOf(),
                entry instanceof EventDate date ? date.endedOn() : entry.asOfUntil(),
                entry instanceof EventDate date ? date.beganAt() : null,
                entry.state(known),
                since(entry),
                before(entry),
                entry.statements(known).stream().map(this::line).toList());
    }

    private LedgerNote.@Nullable Since since(LedgerEntry entry) {
        return succession
                .newest(entry.id())
                .filter(newest -> !(newest instanceof EventDate))
                .map(newest -> new LedgerNote.Since(newest.id(), words.sinceRevisedTo(newest)))
                .orElse(null);
    }

    /** All dates of an event stand together anyhow. */
    private List<LedgerNote.Before> before(LedgerEntry entry) {
        return entry instanceof EventDate
                ? List.of()
                : succession.before(entry.id()).stream()
                        .map(older -> new LedgerNote.Before(
                                older.id(),
                                words.of(older),
                                older.asOf(),
                                older.asOfUntil(),
                                older.statements(known).stream().anyMatch(statement -> statement.act() == Act.DENIED)))
                        .toList();
    }

    private StatementLine line(Statement statement) {
        LedgerEntry successor = successor(statement);
        return new StatementLine(
                statement.act(),
                link(statement.speakerId()),
                statement.speaker(),
                link(statement.outletId()),
                statement.statedOn(),
                statement.link(),
                statement.note(),
                successor == null ? null : words.of(successor),
                statement.recordedAt(),
                known.equals(Known.TODAY) ? statement.storyId() : null,
                null);
    }

    /** Null where nobody states by then what it was revised to. */
    private @Nullable LedgerEntry successor(Statement statement) {
        LedgerEntry successor = statement.revisedTo() == null ? null : entries.get(statement.revisedTo());
        return successor == null || successor.statements(known).isEmpty() ? null : successor;
    }

    private static String text(LedgerEntry entry) {
        if (entry instanceof Figure figure) {
            return figure.counts();
        }
        return entry instanceof Claim claim ? claim.text() : "";
    }
}
