package news.dateline.desk.story;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.shared.Visible;
import news.dateline.story.Correction;
import news.dateline.story.PublishedCorrections;
import news.dateline.story.RevisionEntry;
import news.dateline.story.Revisions;
import news.dateline.story.draft.Draft;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells of a draft copy whether all that is in it was saved since, by another form or by somebody else. */
@Component
class SavedDrafts {

    /** What was said of a change further back than that is not looked for. */
    private static final Limit MOST = Limit.of(50);

    private final Merging merging;
    private final Revisions revisions;
    private final PublishedCorrections corrections;

    SavedDrafts(Merging merging, Revisions revisions, PublishedCorrections corrections) {
        this.merging = merging;
        this.revisions = revisions;
        this.corrections = corrections;
    }

    /**
     * Whether to save it now would change nothing, and what it says of a change was said.
     *
     * @param latest the number of the revision that is there now
     * @param differs whether its text differs from that
     */
    boolean isSaved(Draft draft, StoryForm kept, int latest, boolean differs, Account account) {
        boolean isThere = !differs
                || draft.opened() > 0
                        && draft.opened() < latest
                        && merging.withLatest(draft.storyId(), kept, account).addsNothing();
        return isThere && isSaid(draft, kept) && namesNothing(kept);
    }

    /** Whether no names are left that were typed and not looked up yet. */
    private static boolean namesNothing(StoryForm kept) {
        return StoryFields.ALL.stream()
                .filter(StoryFields::helps)
                .allMatch(field -> kept.text(field.name()).isEmpty());
    }

    private boolean isSaid(Draft draft, StoryForm kept) {
        List<String> notes = FormMerge.NOTES.stream()
                .map(kept::text)
                .filter(note -> !Visible.isBlank(note))
                .toList();
        return notes.isEmpty() || said(draft.storyId(), draft.opened()).containsAll(notes);
    }

    /** For colleagues and for readers, since a revision was opened. */
    private List<String> said(UUID story, int opened) {
        Stream<String> ofRevisions = revisions.entries(story, Integer.MAX_VALUE, MOST).stream()
                .filter(revision -> revision.number() >= opened)
                .flatMap(SavedDrafts::notes);
        return Stream.concat(ofRevisions, corrections.ofStory(story).stream().map(Correction::note))
                .toList();
    }

    private static Stream<String> notes(RevisionEntry revision) {
        return Stream.of(revision.changeNote(), revision.updateNote());
    }
}
