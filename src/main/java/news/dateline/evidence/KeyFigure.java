package news.dateline.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A figure as it moved.
 *
 * @param latest what holds now, as far as anybody stands for it
 * @param before what it was revised from, the latest first
 * @param changes of the whole chain, even of what was taken back or stands beside, that which changed last first
 */
public record KeyFigure(UUID latest, List<UUID> before, List<Change> changes) {

    /**
     * An entry of the chain.
     *
     * @param at when something was last stated of it
     */
    public record Change(UUID entry, Instant at) {}

    /** When something was last stated of any of them. */
    public Instant changedAt() {
        return changes.get(0).at();
    }
}
