package news.dateline.reader.storyline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.evidence.MarkListings;
import news.dateline.reader.ledger.LedgerNotes;
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
    private static final Limit FIGURES = Limit.of(8);

    private final Storylines storylines;
    private final PublishedStories stories;
    private final Concepts concepts;
    private final MarkListings marks;
    private final LedgerNotes notes;

    StorylinePages(
            Storylines storylines, PublishedStories stories, Concepts concepts, MarkListings marks, LedgerNotes notes) {
        this.storylines = storylines;
        this.stories = stories;
        this.concepts = concepts;
        this.marks = marks;
        this.notes = notes;
    }

    /** All, those with the newest stories first. */
    @Transactional(readOnly = true)
    public List<StorylineLine> all(String language) {
        List<Storylines.WithNewest> all = storylines.withNewest(language);
        List<UUID> newest = all.stream()
                .map(Storylines.WithNewest::newest)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, StorySummary> summaries = new HashMap<>();
        if (!newest.isEmpty()) {
            stories.summaries(newest).forEach(story -> summaries.put(story.id(), story));
        }
        return all.stream()
                .map(line -> new StorylineLine(line.storyline(), summaries.get(line.newest())))
                .toList();
    }

    @Transactional(readOnly = true)
    public StorylinePage page(Storyline storyline, PageKey<Cursor> key, String language) {
        List<UUID> people = storylines.people(storyline.id(), PEOPLE);
        Map<UUID, ConceptLink> links = links(storyline, people, language);
        List<ConceptLink> gathered = inOrder(storyline.conceptIds(), links);
        return new StorylinePage(
                storyline,
                gathered,
                timeline(gathered, links, language),
                inOrder(people, links),
                notes.of(marks.figuresOf(storyline.id(), FIGURES), language),
                stories.inStoryline(storyline.id(), language, key, PAGE_SIZE));
    }

    private Map<UUID, ConceptLink> links(Storyline storyline, List<UUID> people, String language) {
        List<UUID> ids =
                Stream.concat(storyline.conceptIds().stream(), people.stream()).toList();
        return ids.isEmpty()
                ? Map.of()
                : concepts.links(ids, language).stream()
                        .collect(Collectors.toMap(ConceptLink::id, Function.identity()));
    }

    private List<DatedEvent> timeline(List<ConceptLink> gathered, Map<UUID, ConceptLink> links, String language) {
        List<UUID> events = gathered.stream()
                .filter(concept -> concept.kind() == Kind.EVENT)
                .map(ConceptLink::id)
                .toList();
        return notes.datesOf(events, language).entrySet().stream()
                .map(event -> new DatedEvent(Objects.requireNonNull(links.get(event.getKey())), event.getValue()))
                .toList();
    }

    private static List<ConceptLink> inOrder(List<UUID> ids, Map<UUID, ConceptLink> links) {
        return ids.stream().map(links::get).filter(Objects::nonNull).toList();
    }
}
