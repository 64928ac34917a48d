package news.dateline.concept;

import java.util.Set;
import java.util.UUID;

/**
 * A region or a topic, with all below it, stands elsewhere in its tree. Heard in the transaction that moves it.
 *
 * @param formerlyAbove all that it stood under before
 */
public record ConceptMoved(UUID conceptId, Set<UUID> formerlyAbove) {}
