package news.dateline.evidence;

import java.util.UUID;
import news.dateline.evidence.LedgerFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the desk changed an entry of the ledger, or what is known to be said of it.
 *
 * @param act that was stated, or struck out; null when the entry itself was changed or shown
 */
public record LedgerChanged(
        UUID entryId, Kind kind, Change change, @Nullable Act act, UUID by) {

    public enum Change {
        ADDED,
        CHANGED,
        SHOWN,
        STATED,
        STRUCK
    }
}
