package news.dateline.reader.storyline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.reader.ledger.FigureChart;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.past.StandingDays;
import news.dateline.reader.timeline.EventTimeline;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.story.StorySummary;
import news.dateline.story.Storyline;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a storyline shows.
 *
 * @param summary null where nobody wrote one
 * @param concepts the regions and topics it gathers, and the events that nobody dates, in the editor's order
 * @param timeline its latest dated events
 * @param earlier whether there are earlier ones
 * @param keyFigures those that most of its latest stories mark, without those that are among the news
 * @param figures the same with what they were before, each by itself with all that was said of it
 * @param latest its latest story in whatever language; null without any, and on a page of the past
 * @param stories only those since the day that the reader asks about, if any
 * @param news null where the reader asks about none
 * @param days on which it changed; none where the reader asks what is new
 */
record StorylinePage(
        Storyline storyline,
        @Nullable Summary summary,
        List<ConceptLink> concepts,
        EventTimeline timeline,
        boolean earlier,
        KeyPeople people,
        List<MovedFigure> keyFigures,
        List<FigureChart> charts,
        List<LedgerNote> figures,
        @Nullable StorySummary latest,
        KeysetPage<StorySummary> stories,
        @Nullable News news,
        StandingDays days) {

    public List<ConceptLink> regions() {
        return of(Kind.REGION);
    }

    public List<ConceptLink> topics() {
        return of(Kind.TOPIC);
    }

    /** Those that nobody dates, and that the timeline lacks. */
    public List<ConceptLink> undatedEvents() {
        return of(Kind.EVENT);
    }

    /** Whether there is anything to show beside the stories. */
    public boolean hasNotes() {
        return !(timeline.isEmpty() && people.isEmpty() && figures.isEmpty());
    }

    /** Whether there is anything that could be new. */
    public boolean canHaveNews() {
        return !days.isPast() && hasAnything();
    }

    private boolean hasAnything() {
        return latest != null || hasNotes();
    }

    /** Where its list of stories begins, without a language prefix. */
    public String listPath() {
        LocalDate past = days.shown();
        if (past != null) {
            return StandingDays.address(storyline.path(), past);
        }
        return news == null ? storyline.path() : storyline.path() + "?since=" + news.since();
    }

    /** Where all of its timeline is; null where this is all, and on a page of the past, which leads to nothing later. */
    public @Nullable String timelinePath() {
        return earlier && !days.isPast() ? storyline.path() + "/timeline" : null;
    }

    /** Where a story of its list is: one of the past as it stood when the day of this page ended. */
    public String pathOf(StorySummary story) {
        LocalDate past = days.shown();
        return past == null
                ? story.path()
                : StandingDays.address(
                        story.path(),
                        LocalDate.ofInstant(PastStorylinePages.end(past).minusMillis(1), ZoneId.of(story.zone())));
    }

    private List<ConceptLink> of(Kind kind) {
        return concepts.stream().filter(concept -> concept.kind() == kind).toList();
    }
}
