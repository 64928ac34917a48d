package news.dateline.reader.storyline;

import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.reader.ledger.LedgerNote;

/**
 * An event in the timeline of a storyline.
 *
 * @param dates when it happened, by each account, the earliest first
 */
record DatedEvent(ConceptLink event, List<LedgerNote> dates) {

    public boolean isDisputed() {
        return dates.size() > 1;
    }
}
