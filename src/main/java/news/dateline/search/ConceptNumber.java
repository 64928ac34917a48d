package news.dateline.search;

import java.util.UUID;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/**
 * A concept as a number, for counting: text would make the engine put the values of all parts of its index in one order
 * at each search. Two of a million concepts have the same number once in tens of millions of archives.
 */
public class ConceptNumber implements ValueBridge<UUID, Long> {

    static long of(UUID concept) {
        return concept.getMostSignificantBits() ^ concept.getLeastSignificantBits();
    }

    @Override
    public Long toIndexedValue(UUID concept, ValueBridgeToIndexedValueContext context) {
        return of(concept);
    }
}
