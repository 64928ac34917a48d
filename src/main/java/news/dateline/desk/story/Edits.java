package news.dateline.desk.story;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Publication;
import news.dateline.story.Revision;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import news.dateline.story.StoryText;
import news.dateline.story.StoryWriting;
import news.dateline.story.draft.DraftKeeping;
import news.dateline.story.draft.Editors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what a form asks for, wholly or not at all, after a look at who asks. */
@Service
class Edits {

    private final Stories stories;
    private final StoryWriting writing;
    private final Publication publication;
    private final DraftKeeping drafts;
    private final LeftOver leftOver;
    private final Editors editors;

    Edits(
            Stories stories,
            StoryWriting writing,
            Publication publication,
            DraftKeeping drafts,
            LeftOver leftOver,
            Editors editors) {
        this.stories = stories;
        this.writing = writing;
        this.publication = publication;
        this.drafts = drafts;
        this.leftOver = leftOver;
        this.editors = editors;
    }

    @Transactional
    public Outcome carryOut(Step step, UUID id, StoryForm form, Account account) {
        Rights rights = Rights.of(account);
        if (step == Step.PUBLISH) {
            rights.requireEditor();
            publication.keepTrees();
        }
        Optional<Story> there = stories.findById(id);
        there.ifPresent(rights::requireChange);
        if (step == Step.PUBLISH) {
            there.ifPresent(story -> requireNoticed(story, form));
        }
        int number = keep(id, form, there, account);
        if (step == Step.PUBLISH) {
            there.ifPresent(story -> requireSomethingToTell(story, form));
        }
        Status status = there.map(Story::status).orElse(Status.DRAFT);
        if (step == Step.PUBLISH) {
            publication.publish(id, FormText.change(form), account.id());
        } else if (step == Step.SUBMIT && status != Status.IN_REVIEW) {
            writing.submitForReview(id, account.id());
        }
        Optional<UUID> left = leftOver.keep(step, form, get(id), account);
        if (left.isEmpty()) {
            drafts.close(form.origin().key(), id, account.id());
        }
        editors.mark(id, account.id());
        return new Outcome(number, get(id).status(), left.orElse(null));
    }

    private int keep(UUID id, StoryForm form, Optional<Story> there, Account account) {
        StoryText text = FormText.text(
                form,
                there.map(story -> story.workingRevision().text().conceptIds()).orElse(List.of()));
        ZoneId zone = ZoneId.of(form.text("zone"));
        if (form.opened() == 0) {
            return writing.begin(id, form.text("language"), zone, text, form.text("changeNote"), account.id())
                    .workingRevision()
                    .number();
        }
        return writing.save(id, form.opened(), form.text("language"), zone, text, form.text("changeNote"), account.id())
                .number();
    }

    /** Sent twice, a form finds its own text published, and with it what readers are told of it. */
    private static void requireSomethingToTell(Story story, StoryForm form) {
        Revision known = story.publicRevision();
        if (!FormText.change(form).note().isEmpty()
                && known != null
                && !story.hasUnpublishedChanges()
                && known.number() == form.opened()) {
            throw new NothingToTellException();
        }
    }

    /** Whoever takes a story back means it: it does not go out again by a form that was opened before. */
    private static void requireNoticed(Story story, StoryForm form) {
        if (story.status() == Status.WITHDRAWN && !form.stood().equals(Status.WITHDRAWN.name())) {
            throw new WithdrawnMeanwhileException();
        }
    }

    /** @return the reason that readers are told: that of the first to withdraw the story, should it be asked again */
    @Transactional
    public String withdraw(UUID id, String reason, Account account) {
        Rights rights = Rights.of(account);
        rights.requireEditor();
        Story story = get(id);
        rights.requireChange(story);
        if (story.status() != Status.WITHDRAWN) {
            publication.withdraw(id, reason, account.id());
        }
        return Objects.requireNonNull(story.withdrawalReason());
    }

    /** The text that readers of a story know, whether they see it now or not; null when there is none. */
    @Transactional(readOnly = true)
    public @Nullable StoryText readersHave(UUID id) {
        return stories.findById(id)
                .map(Story::publicRevision)
                .map(Revision::text)
                .orElse(null);
    }

    private Story get(UUID id) {
        return stories.findById(id).orElseThrow(() -> new NotFoundException("No story " + id));
    }
}
