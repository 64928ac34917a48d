package news.dateline.reader.storyline;

import java.util.List;
import news.dateline.reader.ledger.DatedEvent;
import news.dateline.story.StorySummary;

/**
 * What is new in a storyline, besides its stories.
 *
 * @param events those of whose dates something was stated since, the earliest first
 * @param moreEvents how many others there are that are not among these
 * @param figures those of which something was stated since
 * @param moreFigures likewise
 * @param changed older stories that were corrected since, or updated with a note that says what is new
 */
record News(
        Since since,
        List<DatedEvent> events,
        int moreEvents,
        List<MovedFigure> figures,
        int moreFigures,
        List<StorySummary> changed,
        boolean hasNewSummary) {

    public boolean isEmpty() {
        return events.isEmpty() && figures.isEmpty() && changed.isEmpty() && !hasNewSummary;
    }
}
