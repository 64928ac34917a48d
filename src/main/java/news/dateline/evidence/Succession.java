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
import org.jspecify.annotations.Nullable;

/** Entries with all that they were revised to, one after another: what took the place of each in the end. */
public record Succession(Map<UUID, LedgerEntry> entries) {

    /** @param entries as {@link Ledger#entriesAndSuccessors} reads them */
    public static Succession of(Collection<? extends LedgerEntry> entries) {
        return new Succession(entries.stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity())));
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

    private static boolean stands(LedgerEntry entry) {
        return entry.isStated() && entry.state() != State.RETRACTED;
    }

    private static @Nullable UUID successor(LedgerEntry entry) {
        return entry.statements().stream()
                .map(Statement::revisedTo)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
