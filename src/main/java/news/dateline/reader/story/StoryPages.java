package news.dateline.reader.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.Spelling;
import news.dateline.media.Pictures;
import news.dateline.reader.correction.CorrectionNote;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.reader.ledger.UnnamedNotes;
import news.dateline.reader.map.RegionMaps;
import news.dateline.reader.office.OfficeWords;
import news.dateline.reader.office.PersonNote;
import news.dateline.reader.office.WhoIsWho;
import news.dateline.reader.past.StandingDays;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.time.Known;
import news.dateline.story.Mark;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.PublishedRevisions;
import news.dateline.story.PublishedRevisions.Tally;
import news.dateline.story.Revision;
import news.dateline.story.Story;
import news.dateline.story.StoryText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a story. */
@Component
public class StoryPages {

    // Topics are common words; where one stands in a text it is seldom meant as a name.
    private static final Set<Kind> NAMED_IN_TEXT = EnumSet.complementOf(EnumSet.of(Kind.TOPIC));

    private final Concepts concepts;
    private final LedgerNotes ledger;
    private final WhoIsWho whoIsWho;
    private final OfficeWords offices;
    private final AsItStood standing;
    private final RegionMaps maps;
    private final Pictures pictures;
    private final PublishedCorrections corrections;
    private final PublishedRevisions revisions;
    private final SiteAddress site;
    private final Clock clock;

    StoryPages(
            Concepts concepts,
            LedgerNotes ledger,
            WhoIsWho whoIsWho,
            OfficeWords offices,
            AsItStood standing,
            RegionMaps maps,
            Pictures pictures,
            PublishedCorrections corrections,
            PublishedRevisions revisions,
            SiteAddress site,
            Clock clock) {
        this.concepts = concepts;
        this.ledger = ledger;
        this.whoIsWho = whoIsWho;
        this.offices = offices;
        this.standing = standing;
        this.maps = maps;
        this.pictures = pictures;
        this.corrections = corrections;
        this.revisions = revisions;
        this.site = site;
        this.clock = clock;
    }

    /** The page of a story as the public sees it. */
    @Transactional(readOnly = true)
    public StoryPage published(Story story, Around around) {
        return page(
                site.absolute(Objects.requireNonNull(story.path())),
                story.publicRevision().text(),
                story.language(),
                new Times(story.zone(), story.firstPublishedAt(), story.updatedAt(), Known.TODAY),
                history(story),
                corrections(story),
                standing.days(story, null),
                around);
    }

    /** The page as it would be if a text were published now. */
    @Transactional(readOnly = true)
    public StoryPage preview(StoryText text, String language, ZoneId zone) {
        Times times = new Times(zone, null, null, Known.TODAY);
        return page(null, text, language, times, null, List.of(), StandingDays.NONE, Around.NOTHING);
    }

    /** The page as it stood at the end of a day on which it changed; it leads to no other stories, which may be later. */
    @Transactional(readOnly = true)
    StoryPage past(Story story, StandingDays days) {
        Instant end = AsItStood.end(story, Objects.requireNonNull(days.shown()));
        Revision shown = revisions.before(story.id(), end).orElseThrow();
        Tally tally = revisions.tallyBefore(story.id(), end);
        Instant first = Objects.requireNonNull(story.firstPublishedAt());
        Instant updated = tally.latest() == null || !tally.latest().isAfter(first) ? null : tally.latest();
        HistoryLink history = HistoryLink.of(tally, story.path());
        return page(
                site.absolute(Objects.requireNonNull(story.path())),
                shown.text(),
                story.language(),
                new Times(story.zone(), first, updated, Known.before(end)),
                history,
                history == null ? List.of() : corrections(story, end),
                days,
                Around.NOTHING);
    }

    /** @param published null for what never was, which is taken for published now */
    private record Times(
            ZoneId zone,
            @Nullable Instant published,
            @Nullable Instant updated,
            Known known) {}

    private StoryPage page(
            @Nullable String address,
            StoryText text,
            String language,
            Times times,
            @Nullable HistoryLink history,
            List<CorrectionNote> corrections,
            StandingDays days,
            Around around) {
        Known known = times.known();
        LocalDate day =
                LocalDate.ofInstant(times.published() == null ? clock.instant() : times.published(), times.zone());
        UnnamedNotes marked = ledger.read(Mark.entriesIn(text.body()), language, known);
        ConceptNames names = concepts.names(Stream.concat(text.conceptIds().stream(), marked.concepts().stream())
                .distinct()
                .toList());
        Map<UUID, ConceptLink> links = names.linksById(language, day, known);
        List<ConceptLink> tagged = text.conceptIds().stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .toList();
        List<ConceptLink> named = tagged.stream()
                .filter(concept -> NAMED_IN_TEXT.contains(concept.kind()))
                .toList();
        List<Spelling> spellings =
                names.spellings(named.stream().map(ConceptLink::id).toList());
        List<LedgerNote> notes = marked.notes(links);
        List<PersonNote> people = whoIsWho.of(of(Kind.PERSON, tagged), day, known);
        List<ConceptLink> regions = of(Kind.REGION, tagged);
        List<ConceptLink> above = regions.isEmpty()
                ? List.of()
                : concepts.namesAbove(regions.get(0).id()).links(language, day, known);
        return new StoryPage(
                address,
                language,
                text,
                StoryBody.html(
                        text.body(),
                        Languages.prefix(language),
                        named,
                        spellings,
                        notes,
                        people.stream()
                                .collect(Collectors.toMap(note -> note.person().id(), offices::of))),
                at(times.published(), times.zone()),
                at(times.updated(), times.zone()),
                history,
                tagged,
                people,
                notes,
                corrections,
                Stream.concat(above.stream().skip(1), regions.stream().limit(1)).toList(),
                maps.of(regions, above, language).orElse(null),
                text.pictureId() == null
                        ? null
                        : pictures.findById(text.pictureId()).orElse(null),
                days,
                around);
    }

    private static List<ConceptLink> of(Kind kind, List<ConceptLink> concepts) {
        return concepts.stream().filter(concept -> concept.kind() == kind).toList();
    }

    /** A text that nobody ever changed was not corrected either. */
    private List<CorrectionNote> corrections(Story story) {
        return story.updatedAt() == null ? List.of() : corrections(story, Instant.MAX);
    }

    private List<CorrectionNote> corrections(Story story, Instant before) {
        return corrections.ofStory(story.id()).stream()
                .filter(correction -> correction.recordedAt().isBefore(before))
                .map(correction -> CorrectionNote.of(correction, story.zone()))
                .toList();
    }

    /** A first text that readers still have is the only one. */
    private @Nullable HistoryLink history(Story story) {
        return story.publicRevision().number() == 1 ? null : HistoryLink.of(revisions.tally(story.id()), story.path());
    }

    private static @Nullable ZonedDateTime at(@Nullable Instant time, ZoneId zone) {
        return time == null ? null : time.atZone(zone);
    }
}
