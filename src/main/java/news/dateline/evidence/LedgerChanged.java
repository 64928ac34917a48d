package news.dateline.evidence;

import java.util.UUID;
import news.dateline.evidence.LedgerFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the desk changed an entry of the ledger, or what is known to be said of it.
 *
 * @param act that was stated, or struck out; null when the entry itself was changed
 * @param rewording of the entry itself; null when that was not changed
 * @param withheld whether readers see nothing of it yet
 */
public record LedgerChanged(
        UUID entryId,
        Kind kind,
        Change change,
        @Nullable Act act,
        UUID by,
        @Nullable Rewording rewording,
        boolean withheld) {

    /** What an editor had written of it, and what they write now. */
    public record Rewording(EntryText was, EntryText is) {}

    public enum Change {
        ADDED,
        CHANGED,
        STATED,
        STRUCK
    }
}
