package news.dateline.reader.storyline;

import news.dateline.reader.ledger.DatedEvent;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.story.Storyline;

/**
 * A stretch of the timeline of a storyline.
 *
 * @param events the earliest first, though the list of pages begins with the latest
 */
record TimelinePage(Storyline storyline, KeysetPage<DatedEvent> events) {

    /** Where its latest stretch is, without a language prefix. */
    public String path() {
        return storyline.path() + "/timeline";
    }

    /** As a fragment asks of a timeline: nothing is marked as new here. */
    public boolean isNew(DatedEvent event) {
        return false;
    }
}
