package news.dateline.reader.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.media.Pictures;
import news.dateline.reader.correction.CorrectionNote;
import news.dateline.reader.ledger.TellingStories;
import news.dateline.reader.past.StandingDays;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.time.Known;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.PublishedRevisions;
import news.dateline.story.PublishedRevisions.Tally;
import news.dateline.story.Revision;
import news.dateline.story.Story;
import news.dateline.story.StorySummary;
import news.dateline.story.StoryText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of a story. */
@Component
public class StoryPages {

    private final ShownTexts texts;
    private final AsItStood standing;
    private final TellingStories tellers;
    private final Pictures pictures;
    private final PublishedCorrections corrections;
    private final PublishedRevisions revisions;
    private final SiteAddress site;
    private final Clock clock;

    StoryPages(
            ShownTexts texts,
            AsItStood standing,
            TellingStories tellers,
            Pictures pictures,
            PublishedCorrections corrections,
            PublishedRevisions revisions,
            SiteAddress site,
            Clock clock) {
        this.texts = texts;
        this.standing = standing;
        this.tellers = tellers;
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
                new Times(story.id(), story.zone(), story.firstPublishedAt(), story.updatedAt(), Known.TODAY),
                history(story),
                corrections(story),
                standing.days(story, null),
                around);
    }

    /** The page as it would be if a text were published now. */
    @Transactional(readOnly = true)
    public StoryPage preview(StoryText text, String language, ZoneId zone) {
        Times times = new Times(null, zone, null, null, Known.TODAY);
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
                new Times(story.id(), story.zone(), first, updated, Known.before(end)),
                history,
                history == null ? List.of() : corrections(story, end),
                days,
                Around.NOTHING);
    }

    /**
     * @param story null for one that never was published
     * @param published likewise, which is taken for published now
     */
    private record Times(
            @Nullable UUID story,
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
        LocalDate day =
                LocalDate.ofInstant(times.published() == null ? clock.instant() : times.published(), times.zone());
        ShownText shown = address == null || !times.known().equals(Known.TODAY)
                ? texts.read(text, language, day, times.known())
                : texts.held(text, language, day);
        return new StoryPage(
                address,
                language,
                text,
                shown,
                tellers.in(shown.notes(), itself(times.story(), around)),
                at(times.published(), times.zone()),
                at(times.updated(), times.zone()),
                history,
                corrections,
                text.pictureId() == null
                        ? null
                        : pictures.findById(text.pictureId()).orElse(null),
                days,
                around);
    }

    /** A story with its translations. */
    private static Set<UUID> itself(@Nullable UUID story, Around around) {
        return Stream.concat(
                        Stream.ofNullable(story), around.translations().stream().map(StorySummary::id))
                .collect(Collectors.toSet());
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
