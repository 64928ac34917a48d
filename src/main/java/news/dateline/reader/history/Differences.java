package news.dateline.reader.history;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.dateline.reader.correction.CorrectionNote;
import news.dateline.story.ChangeKind;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.PublishedRevisions;
import news.dateline.story.PublishedRevisions.Neighbours;
import news.dateline.story.Revision;
import news.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what differs between two texts that readers of a story had. */
@Component
class Differences {

    private final PublishedRevisions revisions;
    private final PublishedCorrections corrections;
    private final ReadTexts texts;

    Differences(PublishedRevisions revisions, PublishedCorrections corrections, ReadTexts texts) {
        this.revisions = revisions;
        this.corrections = corrections;
        this.texts = texts;
    }

    /** @return empty unless readers had both, one after the other */
    @Transactional(readOnly = true)
    Optional<DifferencePage> between(Story story, int from, int to) {
        List<Revision> found = revisions.find(story.id(), List.of(from, to));
        return found.size() == 2 ? Optional.of(page(story, found.get(0), found.get(1))) : Optional.empty();
    }

    private DifferencePage page(Story story, Revision older, Revision newer) {
        Neighbours around = revisions.around(story.id(), older.number(), newer.number());
        boolean isOneChange = Objects.equals(around.next(), newer.number());
        return new DifferencePage(
                StoryHeading.of(story),
                older.number(),
                newer.number(),
                publicAt(story, older),
                publicAt(story, newer),
                isOneChange ? HistoryLine.kind(older.number(), newer.kind()) : null,
                isOneChange && newer.kind() == ChangeKind.CORRECTION ? correction(story, newer) : null,
                isOneChange ? newer.updateNote() : "",
                texts.changes(older.text(), newer.text(), story.language()),
                around.before() == null ? null : DifferencePage.span(around.before(), older.number()),
                around.after() == null ? null : DifferencePage.span(newer.number(), around.after()));
    }

    private @Nullable CorrectionNote correction(Story story, Revision revision) {
        return corrections.ofRevisions(story.id(), List.of(revision.id())).stream()
                .findFirst()
                .map(correction -> CorrectionNote.of(correction, story.zone()))
                .orElse(null);
    }

    private static ZonedDateTime publicAt(Story story, Revision revision) {
        return Objects.requireNonNull(revision.publicAt()).atZone(story.zone());
    }
}
