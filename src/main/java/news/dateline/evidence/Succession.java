package news.dateline.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.shared.time.Known;
import org.jspecify.annotations.Nullable;

/**
 * Entries with all that they were revised to, one after another: what took the place of each in the end, and what it was
 * before.
 */
public final class Succession {

    /** More of them say no more to a reader, and a chain may have hundreds. */
    private static final int MOST_BEFORE = 12;

    private final Map<UUID, LedgerEntry> entries;
    private final Known known;
    private final Map<UUID, List<LedgerEntry>> predecessors;

    /** @param known only what was stated by then counts */
    public Succession(Map<UUID, LedgerEntry> entries, Known known) {
        this.entries = entries;
        this.known = known;
        this.predecessors = entries.values().stream()
                .filter(entry -> !entry.isWithheld() && successor(entry) != null)
                .sorted(Comparator.comparing(LedgerEntry::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(LedgerEntry::id)
                        .reversed())
                .collect(Collectors.groupingBy(entry -> Objects.requireNonNull(successor(entry))));
    }

    /** @param entries as {@link Ledger#entriesAndSuccessors} reads them */
    public static Succession of(Collection<? extends LedgerEntry> entries) {
        return new Succession(
                entries.stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity())), Known.TODAY);
    }

    /** The newest that somebody revised an entry to and that nobody took back; empty when there is none. */
    public Optional<LedgerEntry> newest(UUID revised) {
        Set<UUID> seen = new HashSet<>();
        LedgerEntry newest = null;
        UUID next = revised;
        while (next != null && seen.add(next)) {
            LedgerEntry entry = entries.get(next);
            if (!next.equals(revised) && entry != null && stands(entry)) {
                newest = entry;
            }
            next = entry == null ? null : successor(entry);
        }
        return Optional.ofNullable(newest);
    }

    /** Likewise, of a figure. */
    Optional<Figure> newestFigure(UUID revised) {
        return newest(revised).filter(Figure.class::isInstance).map(Figure.class::cast);
    }

    public Map<UUID, LedgerEntry> entries() {
        return entries;
    }

    /** What was revised to an entry that readers know, in one step or several, the nearest first; not more than a page can say. */
    public List<LedgerEntry> before(UUID entry) {
        List<LedgerEntry> before = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(Set.of(entry));
        List<UUID> next = List.of(entry);
        while (!next.isEmpty() && before.size() < MOST_BEFORE) {
            List<LedgerEntry> step = next.stream()
                    .flatMap(later -> predecessors.getOrDefault(later, List.of()).stream())
                    .filter(one -> seen.add(one.id()))
                    .toList();
            before.addAll(step);
            next = step.stream().map(LedgerEntry::id).toList();
        }
        return before.subList(0, Math.min(before.size(), MOST_BEFORE));
    }

    /** Whether somebody stands for an entry, and nobody took it back. */
    boolean stands(LedgerEntry entry) {
        return !entry.statements(known).isEmpty() && entry.state(known) != State.RETRACTED;
    }

    private @Nullable UUID successor(LedgerEntry entry) {
        return entry.statements(known).stream()
                .map(Statement::revisedTo)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
