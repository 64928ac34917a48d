package news.dateline.concept;

import java.util.Set;
import java.util.UUID;

/**
 * Two concepts became one. Heard in the transaction that merges them, after all of {@code concept}'s own has moved:
 * whoever refers to the one that is gone refers to the other from then on.
 *
 * @param formerlyAbove all that the one that is gone stood under
 * @param by whose account did it
 */
public record ConceptsMerged(UUID gone, UUID kept, Set<UUID> formerlyAbove, UUID by) {}
