package news.dateline.reader.ledger;

import java.util.List;
import news.dateline.concept.ConceptLink;

/**
 * An event of which it is known when it happened.
 *
 * @param dates when it happened, by each account, the earliest first
 */
public record DatedEvent(ConceptLink event, List<LedgerNote> dates) {

    public boolean hasSeveralAccounts() {
        return dates.size() > 1;
    }
}
