package news.dateline.concept.names;

import java.util.Map;
import java.util.UUID;

/**
 * Concepts that something which was typed may stand for, the likeliest first.
 *
 * @param names the spelling of each that fits best
 * @param isNear whether a letter is wrong in what was typed
 */
record Spelled(Map<UUID, String> names, boolean isNear) {

    static final Spelled NONE = new Spelled(Map.of(), false);
}
