package news.dateline.reader.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.reader.correction.CorrectionNote;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.ChangeKind;
import news.dateline.story.Correction;
import news.dateline.story.PublicRevision;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.PublishedRevisions;
import news.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what readers had of a story. */
@Component
class HistoryPages {

    private static final int PAGE_SIZE = 30;

    private final PublishedRevisions revisions;
    private final PublishedCorrections corrections;

    HistoryPages(PublishedRevisions revisions, PublishedCorrections corrections) {
        this.revisions = revisions;
        this.corrections = corrections;
    }

    @Transactional(readOnly = true)
    HistoryPage page(Story story, PageKey<Integer> key) {
        KeysetPage<PublicRevision> page = revisions.latest(story.id(), key, PAGE_SIZE);
        Map<UUID, CorrectionNote> notes = notes(story, page.items());
        List<HistoryLine> lines = page.items().stream()
                .map(revision -> HistoryLine.of(revision, story.zone(), notes.get(revision.id())))
                .toList();
        int changes = revisions.count(story.id()) - 1;
        return new HistoryPage(StoryHeading.of(story), changes, page.with(lines), overall(story, changes, page));
    }

    private Map<UUID, CorrectionNote> notes(Story story, List<PublicRevision> listed) {
        List<UUID> corrected = listed.stream()
                .filter(revision -> revision.kind() == ChangeKind.CORRECTION)
                .map(PublicRevision::id)
                .toList();
        return corrected.isEmpty()
                ? Map.of()
                : corrections.ofRevisions(story.id(), corrected).stream()
                        .collect(Collectors.toMap(
                                Correction::revisionId,
                                correction -> CorrectionNote.of(correction, story.zone()),
                                (one, other) -> one));
    }

    /** From the oldest text on the page, which is the first one where the list ends there. */
    private static @Nullable String overall(Story story, int changes, KeysetPage<PublicRevision> page) {
        if (changes < 2 || page.next() != null || page.isEmpty()) {
            return null;
        }
        PublicRevision first = page.items().get(page.items().size() - 1);
        return DifferencePage.span(
                first.number(), Objects.requireNonNull(story.publicRevision()).number());
    }
}
