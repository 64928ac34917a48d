package news.dateline.evidence;

import java.util.Collection;
import java.util.HashSet;
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
 * Entries with all that they were revised to, one after another: what took the place of each in the end.
 *
 * @param known only what was stated by then
 */
public record Succession(Map<UUID, LedgerEntry> entries, Known known) {

    /** @param entries as {@link Ledger#entriesAndSuccessors} reads them */
    public static Succession of(Collection<? extends LedgerEntry> entries) {
        return new Succession(
                entries.stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity())), Known.TODAY);
    }

    /** The newest figure that somebody revised another one to and that nobody took back; empty when there is none. */
    public Optional<Figure> newest(UUID figure) {
        Set<UUID> seen = new HashSet<>();
        Figure newest = null;
        UUID next = figure;
        while (next != null && seen.add(next)) {
            LedgerEntry entry = entries.get(next);
            if (!next.equals(figure) && entry instanceof Figure successor && stands(successor)) {
                newest = successor;
            }
            next = entry == null ? null : successor(entry);
        }
        return Optional.ofNullable(newest);
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
