package news.dateline.reader.storyline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Concepts;
import news.dateline.evidence.StorylineDays;
import news.dateline.evidence.StorylineFigures;
import news.dateline.evidence.StorylineTimelines;
import news.dateline.evidence.StorylineTimelines.Learnt;
import news.dateline.evidence.TimelinePlace;
import news.dateline.reader.ledger.DatedEvent;
import news.dateline.reader.ledger.FigureCharts;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.reader.ledger.TellingStories;
import news.dateline.reader.ledger.UnnamedNotes;
import news.dateline.reader.office.WhoIsWho;
import news.dateline.reader.past.StandingDays;
import news.dateline.reader.timeline.EventTimelines;
import news.dateline.shared.Languages;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.time.Known;
import news.dateline.story.ChangedStories;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a storyline. */
@Component
class StorylinePages {

    static final int PAGE_SIZE = 20;
    static final int PEOPLE = 8;
    static final int EVENTS = 24;
    static final int NOTES = 12;

    private static final int MOST_NEW = 12;

    private final Storylines storylines;
    private final PublishedStories stories;
    private final ChangedStories changes;
    private final Concepts concepts;
    private final StorylineTimelines places;
    private final StorylineFigures figures;
    private final LedgerNotes notes;
    private final TellingStories tellers;
    private final FigureCharts charts;
    private final EventTimelines timelines;
    private final WhoIsWho whoIsWho;
    private final StorylineDays days;
    private final Clock clock;

    StorylinePages(
            Storylines storylines,
            PublishedStories stories,
            ChangedStories changes,
            Concepts concepts,
            StorylineTimelines places,
            StorylineFigures figures,
            LedgerNotes notes,
            TellingStories tellers,
            FigureCharts charts,
            EventTimelines timelines,
            WhoIsWho whoIsWho,
            StorylineDays days,
            Clock clock) {
        this.storylines = storylines;
        this.stories = stories;
        this.changes = changes;
        this.concepts = concepts;
        this.places = places;
        this.figures = figures;
        this.notes = notes;
        this.tellers = tellers;
        this.charts = charts;
        this.timelines = timelines;
        this.whoIsWho = whoIsWho;
        this.days = days;
        this.clock = clock;
    }

    /** @param since the day that the reader asks about; null for none */
    @Transactional(readOnly = true)
    public StorylinePage page(Storyline storyline, @Nullable Since since, PageKey<Cursor> key, String language) {
        UUID id = storyline.id();
        // Whoever asks what is new knows what it is about.
        List<UUID> gathered = since == null ? storylines.gatheredBesideTimeline(id) : List.of();
        List<UUID> people = storylines.people(id, PEOPLE);
        KeysetPage<TimelinePlace> stretch = places.page(id, TimelinePages.LATEST, EVENTS);
        List<TimelinePlace> latest = stretch.items();
        List<Learnt> learnt = since == null ? List.of() : places.learntSince(id, since.start(), Limit.of(MOST_NEW));
        KeyFigures chosen = KeyFigures.of(figures.of(id), since, MOST_NEW);
        Set<UUID> events = Stream.concat(
                        latest.stream().map(TimelinePlace::eventId),
                        learnt.stream().map(Learnt::eventId))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        UnnamedNotes read = notes.read(chosen.entries(), events, language);
        ConceptNames names = concepts.names(Stream.of(gathered, people, read.concepts())
                .flatMap(List::stream)
                .distinct()
                .toList());
        Map<UUID, ConceptLink> links = names.linksById(language);
        Map<UUID, LedgerNote> byId = byId(tellers.in(read.notes(links, names)));
        List<DatedEvent> dated = read.events(links, names);
        Summary summary = Summary.of(storyline, language).orElse(null);
        StorySummary newest =
                stories.latestInStoryline(id, Limit.of(1)).stream().findFirst().orElse(null);
        Set<UUID> fresh =
                since == null ? Set.of() : ids(latest.stream().filter(place -> since.isBefore(place.learntAt())));
        return new StorylinePage(
                storyline,
                summary,
                inOrder(gathered, links),
                timelines.of(in(ids(latest.stream()), dated), fresh, language),
                stretch.next() != null,
                people(newest, inOrder(people, links)),
                chosen.key(byId),
                charts.of(chosen.values(byId), language),
                chosen.each(byId).stream().limit(NOTES).toList(),
                newest,
                stories(id, since, key, language),
                since == null
                        ? null
                        : new News(
                                since,
                                in(learnt.stream().map(Learnt::eventId).toList(), dated),
                                learnt.isEmpty() ? 0 : (int) learnt.get(0).all() - learnt.size(),
                                chosen.fresh(byId),
                                chosen.moreFresh(),
                                changes.olderInStoryline(id, language, since.start(), Limit.of(MOST_NEW)),
                                summary != null
                                        && since.isBefore(summary.changedAt().toInstant())),
                since == null ? days(storyline, language) : StandingDays.NONE);
    }

    private StandingDays days(Storyline storyline, String language) {
        return new StandingDays(
                StandingDays.Of.STORYLINE,
                Languages.prefix(language) + storyline.path(),
                days.of(storyline.id()),
                List.of(),
                null,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private KeyPeople people(@Nullable StorySummary latest, List<ConceptLink> people) {
        if (latest == null || people.isEmpty()) {
            return KeyPeople.NONE;
        }
        var day = latest.publishedLocally().toLocalDate();
        return new KeyPeople(day, whoIsWho.of(people, day, Known.TODAY));
    }

    private KeysetPage<StorySummary> stories(
            UUID storyline, @Nullable Since since, PageKey<Cursor> key, String language) {
        return since == null
                ? stories.inStoryline(storyline, language, key, PAGE_SIZE)
                : stories.inStorylineSince(storyline, language, since.start(), key, PAGE_SIZE);
    }

    private static Set<UUID> ids(Stream<TimelinePlace> places) {
        return places.map(TimelinePlace::eventId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<DatedEvent> in(Collection<UUID> ids, List<DatedEvent> events) {
        return events.stream().filter(event -> ids.contains(event.event().id())).toList();
    }

    private static Map<UUID, LedgerNote> byId(List<LedgerNote> notes) {
        return notes.stream()
                .collect(
                        Collectors.toMap(LedgerNote::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static List<ConceptLink> inOrder(List<UUID> ids, Map<UUID, ConceptLink> links) {
        return ids.stream().map(links::get).filter(Objects::nonNull).toList();
    }
}
