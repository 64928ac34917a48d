package news.dateline.reader.storyline;

import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.reader.ledger.DatedEvent;
import news.dateline.reader.ledger.FigureChart;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.timeline.EventTimeline;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.story.StorySummary;
import news.dateline.story.Storyline;

/**
 * What the page of a storyline shows.
 *
 * @param concepts the regions, topics and events it gathers, in the editor's order
 * @param timeline its dated events
 * @param people those whom most of its latest stories are about
 * @param figures those that most of its latest stories mark
 */
record StorylinePage(
        Storyline storyline,
        List<ConceptLink> concepts,
        EventTimeline timeline,
        List<ConceptLink> people,
        List<FigureChart> charts,
        List<LedgerNote> figures,
        KeysetPage<StorySummary> stories) {

    public List<ConceptLink> regions() {
        return of(Kind.REGION);
    }

    public List<ConceptLink> topics() {
        return of(Kind.TOPIC);
    }

    /** Those that nobody dates, and that the timeline lacks. */
    public List<ConceptLink> undatedEvents() {
        List<ConceptLink> dated =
                timeline.events().stream().map(DatedEvent::event).toList();
        return of(Kind.EVENT).stream().filter(event -> !dated.contains(event)).toList();
    }

    /** Whether there is anything to show beside the stories. */
    public boolean hasNotes() {
        return !(timeline.isEmpty() && people.isEmpty() && figures.isEmpty());
    }

    private List<ConceptLink> of(Kind kind) {
        return concepts.stream().filter(concept -> concept.kind() == kind).toList();
    }
}
