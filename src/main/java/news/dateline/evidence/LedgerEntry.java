package news.dateline.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.shared.time.Known;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Something that was stated and that others may confirm, deny, revise or retract. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class LedgerEntry {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String slug;

    private @Nullable UUID regionId;

    private @Nullable UUID eventId;

    private @Nullable PartialDate asOf;

    private @Nullable PartialDate asOfUntil;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.REPORTED;

    private boolean stated;

    // Only LedgerShowing ends it, in the database: what was read before that writes over nothing.
    @Column(updatable = false)
    private boolean withheld;

    @Column(nullable = false)
    private String listedOn = "";

    @ElementCollection
    @CollectionTable(name = "ledger_entry_concept", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "concept_id")
    private Set<UUID> conceptIds = new HashSet<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Statement> statements = new ArrayList<>();

    @Column(nullable = false)
    private Instant recordedAt;

    @Version
    private @Nullable Integer version;

    protected LedgerEntry() {}

    LedgerEntry(UUID id, String slug, Instant recordedAt) {
        this.id = id;
        this.slug = slug;
        this.recordedAt = recordedAt;
    }

    /**
     * Says what the entry is about.
     *
     * @param regionId where it holds; null when nowhere in particular
     * @param eventId the event it belongs to, if any
     * @param conceptIds topics, people and organisations
     */
    public void placeUnder(@Nullable UUID regionId, @Nullable UUID eventId, Collection<UUID> conceptIds) {
        this.regionId = regionId;
        this.eventId = eventId;
        this.conceptIds.addAll(conceptIds);
    }

    /** @param until null when the entry holds for one date */
    public void dateTo(@Nullable PartialDate from, @Nullable PartialDate until) {
        this.asOf = from;
        this.asOfUntil = until;
        follow();
    }

    static LedgerEntry of(UUID id, String slug, EntryText text, Instant recordedAt) {
        Stated stated = text.stated();
        LedgerEntry entry;
        if (stated instanceof FigureText figure) {
            entry = Figure.of(id, slug, figure, recordedAt);
        } else if (stated instanceof DateText date) {
            UUID event = Objects.requireNonNull(text.scope().eventId(), "A date is that of an event");
            entry = EventDate.of(id, slug, event, date, recordedAt);
        } else {
            entry = new Claim(id, slug, stated.summary(), recordedAt);
        }
        entry.take(text.scope());
        return entry;
    }

    /** The number, the sentence or the date. */
    public abstract Stated stated();

    /** What editors write of it. */
    public EntryText entryText() {
        return new EntryText(stated(), scope());
    }

    abstract void takeStated(Stated stated);

    void take(EntryText text) {
        takeStated(text.stated());
        take(text.scope());
    }

    private void take(Scope scope) {
        conceptIds.retainAll(scope.conceptIds());
        placeUnder(scope.regionId(), scope.eventId(), scope.conceptIds());
        dateTo(scope.asOf(), scope.asOfUntil());
    }

    Scope scope() {
        return Scope.of(regionId, eventId, conceptIds, asOf, asOfUntil);
    }

    void strike(Statement statement, String reason, Instant now, UUID by) {
        statement.strike(reason, now, by);
        follow();
    }

    public void add(Statement statement) {
        statement.belongTo(this, statements.size());
        statements.add(statement);
        follow();
    }

    /** All that is said of another entry is said of this one, which was known as long as either. */
    void takeOver(LedgerEntry other) {
        List<Statement> others = List.copyOf(other.statements);
        other.statements.clear();
        others.forEach(this::add);
        if (other.recordedAt.isBefore(recordedAt)) {
            recordedAt = other.recordedAt;
        }
    }

    // Kept in columns, since lists go by them.
    private void follow() {
        state = State.after(statements().stream().map(Statement::act).toList());
        stated = !statements().isEmpty();
        listedOn = Stream.of(asOfUntil, asOf, firstStatedOn(Known.TODAY))
                .filter(Objects::nonNull)
                .findFirst()
                .map(PartialDate::iso)
                .orElse("");
    }

    /** The earliest day on which somebody said something of it, by what was known then; null where none is known. */
    public @Nullable PartialDate firstStatedOn(Known known) {
        return statements(known).stream()
                .map(Statement::statedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Follows from the statements. */
    public State state() {
        return state;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public @Nullable UUID regionId() {
        return regionId;
    }

    public @Nullable UUID eventId() {
        return eventId;
    }

    public @Nullable PartialDate asOf() {
        return asOf;
    }

    public @Nullable PartialDate asOfUntil() {
        return asOfUntil;
    }

    /** Those that were made, for all we know. */
    public List<Statement> statements() {
        return statements.stream().filter(one -> !one.isStruck()).toList();
    }

    /** Whether anybody says or confirms it; no text that marks it goes out otherwise. */
    public boolean isAffirmed() {
        return statements().stream().anyMatch(one -> one.act().affirms());
    }

    /** Whether nobody would say it, or nothing would be left of what was said of it, without a statement. */
    public boolean restsOn(UUID statement) {
        List<Statement> others =
                statements().stream().filter(one -> !one.id().equals(statement)).toList();
        boolean isStanding = others.size() < statements().size();
        return isStanding
                && (others.isEmpty()
                        || isAffirmed()
                                && others.stream().noneMatch(one -> one.act().affirms()));
    }

    /** Those that were made for all that was known by then. */
    public List<Statement> statements(Known known) {
        return statements.stream().filter(one -> one.isKnown(known)).toList();
    }

    /** Follows from the statements that were known by then. */
    public State state(Known known) {
        return State.after(statements(known).stream().map(Statement::act).toList());
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Whether the portal had it by then. */
    public boolean isKnown(Known known) {
        return known.includes(recordedAt);
    }

    /** With those besides that were recorded by mistake. */
    public List<Statement> allStatements() {
        return Collections.unmodifiableList(statements);
    }

    /** Readers see it no sooner than a text that marks it, or when an editor shows it. */
    void withhold() {
        withheld = true;
    }

    /** Whether it is kept from readers. */
    public boolean isWithheld() {
        return withheld;
    }

    /** Whether somebody stands for it; readers find it only then. */
    public boolean isStated() {
        return stated;
    }
}
