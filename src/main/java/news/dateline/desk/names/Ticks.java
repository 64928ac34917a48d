package news.dateline.desk.names;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;

/**
 * What an editor has decided among what was proposed before. What was not offered then is still to be decided.
 *
 * @param offered among them what is ticked
 */
public record Ticks(HashSet<UUID> offered, HashSet<UUID> ticked) implements Serializable {

    /** While nothing was proposed. */
    public static final Ticks NONE = new Ticks(new HashSet<>(), new HashSet<>());

    boolean isTicked(UUID concept, boolean beforehand) {
        return ticked.contains(concept) || beforehand && !offered.contains(concept);
    }

    /** Of concepts of which only one can be meant. */
    boolean hasOneOf(Collection<UUID> concepts) {
        return concepts.stream().anyMatch(ticked::contains);
    }
}
