package news.dateline.reader.storyline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.evidence.MarkListings;
import news.dateline.reader.ledger.FigureCharts;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.reader.ledger.UnnamedNotes;
import news.dateline.reader.timeline.EventTimeline;
import news.dateline.reader.timeline.EventTimelines;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a storyline. */
@Component
class StorylinePages {

    private static final int PAGE_SIZE = 20;
    private static final int PEOPLE = 8;
    private static final Limit FIGURES = Limit.of(12);

    private final Storylines storylines;
    private final PublishedStories stories;
    private final Concepts concepts;
    private final MarkListings marks;
    private final LedgerNotes notes;
    private final FigureCharts charts;
    private final EventTimelines timelines;

    StorylinePages(
            Storylines storylines,
            PublishedStories stories,
            Concepts concepts,
            MarkListings marks,
            LedgerNotes notes,
            FigureCharts charts,
            EventTimelines timelines) {
        this.storylines = storylines;
        this.stories = stories;
        this.concepts = concepts;
        this.marks = marks;
        this.notes = notes;
        this.charts = charts;
        this.timelines = timelines;
    }

    /** All, those with the newest stories first. */
    @Transactional(readOnly = true)
    public List<StorylineLine> all(String language) {
        List<Storylines.WithNewest> all = storylines.withNewest(language);
        List<UUID> newest = all.stream()
                .map(Storylines.WithNewest::newest)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, StorySummary> summaries = stories.summariesById(newest);
        return all.stream()
                .map(storyline -> {
                    UUID story = storyline.newest();
                    return new StorylineLine(storyline.storyline(), story == null ? null : summaries.get(story));
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public StorylinePage page(Storyline storyline, PageKey<Cursor> key, String language) {
        List<UUID> people = storylines.people(storyline.id(), PEOPLE);
        UnnamedNotes marked = notes.read(marks.figuresOf(storyline.id(), FIGURES), language);
        Map<UUID, ConceptLink> links = concepts.linksById(
                Stream.of(storyline.conceptIds(), people, marked.concepts())
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                language);
        List<ConceptLink> gathered = inOrder(storyline.conceptIds(), links);
        List<LedgerNote> figures = marked.notes(links);
        return new StorylinePage(
                storyline,
                gathered,
                timeline(gathered, language),
                inOrder(people, links),
                charts.of(figures, language),
                figures,
                stories.inStoryline(storyline.id(), language, key, PAGE_SIZE));
    }

    private EventTimeline timeline(List<ConceptLink> gathered, String language) {
        List<UUID> events = gathered.stream()
                .filter(concept -> concept.kind() == Kind.EVENT)
                .map(ConceptLink::id)
                .toList();
        return timelines.of(notes.datedEvents(events, language), language);
    }

    private static List<ConceptLink> inOrder(List<UUID> ids, Map<UUID, ConceptLink> links) {
        return ids.stream().map(links::get).filter(Objects::nonNull).toList();
    }
}
