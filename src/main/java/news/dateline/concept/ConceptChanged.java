package news.dateline.concept;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody changed what is known of a concept. Heard in the transaction that changes it.
 *
 * @param by whose account did it
 */
public record ConceptChanged(UUID conceptId, Set<Change> changes, UUID by) {

    public enum Change {
        CREATED,
        SHOWN,
        WITHHELD,
        NAMES,
        ADDRESS,
        DESCRIPTION,
        PLACE_IN_TREE,
        FACTS,
        OFFICES,
        RELATIONS
    }
}
