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
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.Spelling;
import news.dateline.media.Pictures;
import news.dateline.reader.correction.CorrectionNote;
import news.dateline.reader.ledger.LedgerNote;
import news.dateline.reader.ledger.LedgerNotes;
import news.dateline.reader.ledger.UnnamedNotes;
import news.dateline.reader.map.RegionMaps;
import news.dateline.shared.Languages;
import news.dateline.shared.SiteAddress;
import news.dateline.story.Mark;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.PublishedRevisions;
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
            RegionMaps maps,
            Pictures pictures,
            PublishedCorrections corrections,
            PublishedRevisions revisions,
            SiteAddress site,
            Clock clock) {
        this.concepts = concepts;
        this.ledger = ledger;
        this.whoIsWho = whoIsWho;
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
                story.zone(),
                story.firstPublishedAt(),
                story.updatedAt(),
                history(story),
                corrections(story),
                around);
    }

    /** The page as it would be if a text were published now. */
    @Transactional(readOnly = true)
    public StoryPage preview(StoryText text, String language, ZoneId zone) {
        return page(null, text, language, zone, null, null, null, List.of(), Around.NOTHING);
    }

    private StoryPage page(
            @Nullable String address,
            StoryText text,
            String language,
            ZoneId zone,
            @Nullable Instant published,
            @Nullable Instant updated,
            @Nullable HistoryLink history,
            List<CorrectionNote> corrections,
            Around around) {
        UnnamedNotes marked = ledger.read(Mark.entriesIn(text.body()), language);
        Map<UUID, ConceptLink> links = concepts.linksById(
                Stream.concat(text.conceptIds().stream(), marked.concepts().stream())
                        .distinct()
                        .toList(),
                language);
        List<ConceptLink> tagged = text.conceptIds().stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .toList();
        List<ConceptLink> named = tagged.stream()
                .filter(concept -> NAMED_IN_TEXT.contains(concept.kind()))
                .toList();
        List<Spelling> spellings = named.isEmpty()
                ? List.of()
                : concepts.spellings(named.stream().map(ConceptLink::id).toList());
        List<LedgerNote> notes = marked.notes(links);
        LocalDate day = LocalDate.ofInstant(published == null ? clock.instant() : published, zone);
        List<ConceptLink> people =
                tagged.stream().filter(concept -> concept.kind() == Kind.PERSON).toList();
        List<ConceptLink> regions =
                tagged.stream().filter(concept -> concept.kind() == Kind.REGION).toList();
        List<ConceptLink> above =
                regions.isEmpty() ? List.of() : concepts.above(regions.get(0).id(), language);
        return new StoryPage(
                address,
                language,
                text,
                StoryBody.html(text.body(), Languages.prefix(language), named, spellings, notes),
                at(published, zone),
                at(updated, zone),
                history,
                tagged,
                whoIsWho.of(people, day),
                notes,
                corrections,
                Stream.concat(above.stream().skip(1), regions.stream().limit(1)).toList(),
                maps.of(regions, above, language).orElse(null),
                text.pictureId() == null
                        ? null
                        : pictures.findById(text.pictureId()).orElse(null),
                around);
    }

    /** A text that nobody ever changed was not corrected either. */
    private List<CorrectionNote> corrections(Story story) {
        return story.updatedAt() == null
                ? List.of()
                : corrections.ofStory(story.id()).stream()
                        .map(correction -> CorrectionNote.of(correction, story.zone()))
                        .toList();
    }

    /** A first text that readers still have is the only one. */
    private @Nullable HistoryLink history(Story story) {
        int changes = story.publicRevision().number() == 1 ? 0 : revisions.count(story.id()) - 1;
        return changes <= 0 ? null : new HistoryLink(changes, story.path() + "/history");
    }

    private static @Nullable ZonedDateTime at(@Nullable Instant time, ZoneId zone) {
        return time == null ? null : time.atZone(zone);
    }
}
