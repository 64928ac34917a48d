package news.dateline.desk.story;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Revision;
import news.dateline.story.Revisions;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a form that is out of date was made from and what was saved since. */
@Component
@Transactional(readOnly = true)
class Merging {

    private final Stories stories;
    private final Revisions revisions;
    private final FormChecks checks;

    Merging(Stories stories, Revisions revisions, FormChecks checks) {
        this.stories = stories;
        this.revisions = revisions;
        this.checks = checks;
    }

    /** With what is there now. */
    FormMerge withLatest(UUID id, StoryForm mine, Account account) {
        Story story = story(id, account);
        return merge(story, story.workingRevision(), mine, account);
    }

    /** With the revision that was shown beside it. */
    FormMerge withShown(UUID id, StoryForm mine, Account account) {
        Story story = story(id, account);
        Revision shown = revisions.find(id, mine.origin().against()).orElseGet(story::workingRevision);
        return merge(story, shown, mine, account);
    }

    private Story story(UUID id, Account account) {
        Story story = stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
        Rights.of(account).requireChange(story);
        return story;
    }

    private FormMerge merge(Story story, Revision theirs, StoryForm mine, Account account) {
        StoryForm base = base(story, mine.opened(), account)
                .map(revision -> form(story, revision))
                .orElseGet(() -> new StoryForm(mine.origin(), Map.of()));
        return new FormMerge(base, form(story, theirs), mine);
    }

    /** Whoever sends the form of a new story again, changed, goes on from what they sent first. */
    private Optional<Revision> base(Story story, int opened, Account account) {
        return opened > 0
                ? revisions.find(story.id(), opened)
                : revisions.find(story.id(), 1).filter(first -> first.madeBy().equals(account.id()));
    }

    private StoryForm form(Story story, Revision revision) {
        return FormText.form(
                story,
                revision,
                checks.kinds(new LinkedHashSet<>(revision.text().conceptIds())));
    }
}
