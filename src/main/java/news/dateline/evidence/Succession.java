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
 *
 * @param known only what was stated by then
 */
public record Succession(Map<UUID, LedgerEntry> entries, Known known) {

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

    /** What was revised to an entry, in one step or several, the nearest first. */
    public List<LedgerEntry> before(UUID entry) {
        List<LedgerEntry> before = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(Set.of(entry));
        Set<UUID> next = Set.of(entry);
        while (!next.isEmpty()) {
            Set<UUID> later = next;
            List<LedgerEntry> step = entries.values().stream()
                    .filter(one -> isAmong(later, successor(one)) && seen.add(one.id()))
                    .sorted(Comparator.comparing(LedgerEntry::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(LedgerEntry::id)
                            .reversed())
                    .toList();
            before.addAll(step);
            next = step.stream().map(LedgerEntry::id).collect(Collectors.toSet());
        }
        return before;
    }

    /** Whether somebody stands for an entry, and nobody took it back. */
    boolean stands(LedgerEntry entry) {
        return !entry.statements(known).isEmpty() && entry.state(known) != State.RETRACTED;
    }

    private static boolean isAmong(Set<UUID> ids, @Nullable UUID id) {
        return id != null && ids.contains(id);
    }

    private @Nullable UUID successor(LedgerEntry entry) {
        return entry.statements(known).stream()
                .map(Statement::revisedTo)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
