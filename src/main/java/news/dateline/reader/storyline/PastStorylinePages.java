package news.dateline.reader.storyline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Concepts;
import news.dateline.evidence.StorylineEventsBefore;
import news.dateline.evidence.StorylineFigures;
import news.dateline.reader.ledger.FigureCharts;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.reader.ledger.UnnamedNotes;
import news.dateline.reader.office.WhoIsWho;
import news.dateline.reader.past.StandingDays;
import news.dateline.reader.timeline.EventTimelines;
import news.dateline.shared.Languages;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.PageKey;
import news.dateline.shared.time.Known;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import news.dateline.story.StorylinesBefore;
import news.dateline.story.SummaryTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a storyline as it stood at the end of a day. */
@Component
class PastStorylinePages {

    private final Storylines storylines;
    private final StorylinesBefore stories;
    private final SummaryTexts summaries;
    private final Concepts concepts;
    private final StorylineEventsBefore events;
    private final StorylineFigures figures;
    private final LedgerNotes notes;
    private final FigureCharts charts;
    private final EventTimelines timelines;
    private final WhoIsWho whoIsWho;

    PastStorylinePages(
            Storylines storylines,
            StorylinesBefore stories,
            SummaryTexts summaries,
            Concepts concepts,
            StorylineEventsBefore events,
            StorylineFigures figures,
            LedgerNotes notes,
            FigureCharts charts,
            EventTimelines timelines,
            WhoIsWho whoIsWho) {
        this.storylines = storylines;
        this.stories = stories;
        this.summaries = summaries;
        this.concepts = concepts;
        this.events = events;
        this.figures = figures;
        this.notes = notes;
        this.charts = charts;
        this.timelines = timelines;
        this.whoIsWho = whoIsWho;
    }

    /** The end of a day in UTC, since a storyline has no time zone of its own. */
    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** @param days among which one is shown */
    @Transactional(readOnly = true)
    public StorylinePage page(Storyline storyline, StandingDays days, PageKey<Cursor> key, String language) {
        UUID id = storyline.id();
        LocalDate day = Objects.requireNonNull(days.shown());
        Instant end = end(day);
        Known known = Known.before(end);
        List<UUID> gathered = storylines.gatheredBesideTimeline(id);
        List<UUID> people = storylines.peopleBefore(id, end, StorylinePages.PEOPLE);
        // One more than is shown tells that there are earlier ones.
        List<UUID> listed = events.latest(id, end, StorylinePages.EVENTS + 1);
        List<UUID> latest = listed.stream().limit(StorylinePages.EVENTS).toList();
        KeyFigures chosen = KeyFigures.of(figures.before(id, end), null, 0);
        UnnamedNotes read = notes.read(chosen.entries(), latest, language, known);
        ConceptNames names = concepts.names(Stream.of(gathered, people, read.concepts())
                .flatMap(List::stream)
                .distinct()
                .toList());
        Map<UUID, ConceptLink> links = names.linksById(language, day, known);
        Map<UUID, LedgerNote> byId = read.notes(links, names).stream()
                .collect(
                        Collectors.toMap(LedgerNote::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return new StorylinePage(
                storyline,
                summary(id, language, end).orElse(null),
                inOrder(gathered, links),
                timelines.of(read.events(links, names), language),
                listed.size() > latest.size(),
                people.isEmpty() ? KeyPeople.NONE : new KeyPeople(day, whoIsWho.of(inOrder(people, links), day, known)),
                chosen.key(byId),
                charts.of(chosen.values(byId), language),
                chosen.each(byId).stream().limit(StorylinePages.NOTES).toList(),
                null,
                stories.stories(id, end, language, key, StorylinePages.PAGE_SIZE),
                null,
                days);
    }

    private Optional<Summary> summary(UUID storyline, String language, Instant before) {
        Map<String, SummaryTexts.Told> told =
                summaries.before(storyline, List.of(language, Languages.DEFAULT.getLanguage()), before).stream()
                        .collect(Collectors.toMap(SummaryTexts.Told::language, Function.identity()));
        return Optional.ofNullable(told.getOrDefault(language, told.get(Languages.DEFAULT.getLanguage())))
                .map(summary -> Summary.of(summary.language(), summary.text(), summary.writtenAt()));
    }

    private static List<ConceptLink> inOrder(List<UUID> ids, Map<UUID, ConceptLink> links) {
        return ids.stream().map(links::get).filter(Objects::nonNull).toList();
    }
}
