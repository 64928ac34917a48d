package news.dateline.desk.story;

import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.NotAllowedException;
import news.dateline.desk.SeeOther;
import news.dateline.desk.form.Field;
import news.dateline.story.ChangeKind;
import news.dateline.story.IncompleteStoryException;
import news.dateline.story.StaleStoryException;
import news.dateline.story.Status;
import news.dateline.story.TransitionRefusedException;
import news.dateline.story.UntoldMarksException;
import news.dateline.story.UntoldNumbersException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries out what a form was sent for; if that cannot be, gives back all that was written, with the reason. */
@Component
class SentForm {

    static final String PAGE = "desk/story/edit";
    private static final String CONFLICT_PAGE = "desk/story/conflict";

    /** Of as many stories under one headline that go out at the same moment, each needs a number of its own. */
    private static final int MOST_TRIES = 12;

    private final FormChecks checks;
    private final Edits edits;
    private final FormPages pages;
    private final Merging merging;
    private final ConflictPages conflicts;
    private final TypedNames names;
    private final PictureChoices pictures;

    SentForm(
            FormChecks checks,
            Edits edits,
            FormPages pages,
            Merging merging,
            ConflictPages conflicts,
            TypedNames names,
            PictureChoices pictures) {
        this.checks = checks;
        this.edits = edits;
        this.pages = pages;
        this.merging = merging;
        this.conflicts = conflicts;
        this.names = names;
        this.pictures = pictures;
    }

    ModelAndView answer(Step step, UUID id, StoryForm typed, Account account, RedirectAttributes flash) {
        StoryForm form = pictures.found(names.found(typed));
        try {
            return form.origin().against() > 0
                    ? decided(step, id, merging.withShown(id, form, account), account, flash)
                    : sent(step, id, form, account, flash);
        } catch (WithdrawnMeanwhileException withdrawn) {
            return page(HttpStatus.CONFLICT, pages.noticed(id, form, account))
                    .addObject(
                            "problem",
                            "The story was withdrawn since you opened it, so it was not published and"
                                    + " nothing was saved. Publish again if it should go out nonetheless.");
        } catch (NothingToTellException nothing) {
            Problems problems = new Problems();
            problems.add(
                    FormText.change(form).kind() == ChangeKind.UPDATE ? "updateNote" : "correction",
                    "The last text that readers had is this one: nothing differs that it could be about. Change the text, or take it out.");
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.sent(id, form, problems, account));
        } catch (UntoldMarksException untold) {
            Problems problems = new Problems();
            problems.add("changeKind", UntoldMarks.words(untold.changed()));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.sent(id, form, problems, account));
        } catch (UntoldNumbersException untold) {
            Problems problems = new Problems();
            problems.add("changeKind", UntoldNumbers.words(untold.numbers()));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.sent(id, form, problems, account));
        } catch (IncompleteStoryException incomplete) {
            Problems problems = new Problems();
            incomplete.missing().stream().map(Missing::of).forEach(lack -> problems.add(lack.field(), lack.words()));
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.sent(id, form, problems, account));
        } catch (TransitionRefusedException refused) {
            return page(HttpStatus.CONFLICT, pages.noticed(id, form, account))
                    .addObject("problem", refused.getMessage() + ". Nothing was saved; your text is below.");
        } catch (NotAllowedException refused) {
            return refused(refused, form.written());
        }
    }

    /** All that somebody wrote and may not save, for them to copy. */
    static ModelAndView refused(NotAllowedException refused, Map<Field, String> texts) {
        return new ModelAndView("desk/story/refused", HttpStatus.FORBIDDEN)
                .addObject("why", refused.getMessage())
                .addObject("texts", texts);
    }

    private ModelAndView sent(Step step, UUID id, StoryForm form, Account account, RedirectAttributes flash) {
        Problems problems = checks.check(form, step, edits.readersHave(id));
        if (!problems.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.sent(id, form, problems, account));
        }
        try {
            Outcome outcome = carryOut(step, id, form, account);
            String left = outcome.left() == null
                    ? ""
                    : " What you wrote about the change is in no revision yet: it stays in the form.";
            flash.addFlashAttribute("notice", done(step, outcome, form) + left);
            return SeeOther.at("/admin/stories/" + id + (left.isEmpty() ? "" : "?draft=" + outcome.left()));
        } catch (StaleStoryException somebodySaved) {
            return merged(step, id, merging.withLatest(id, form, account), account, flash);
        }
    }

    private ModelAndView decided(Step step, UUID id, FormMerge merge, Account account, RedirectAttributes flash) {
        return merge.isDecided()
                ? merged(step, id, merge, account, flash)
                : undecided(HttpStatus.UNPROCESSABLE_CONTENT, id, merge, account);
    }

    /** What nobody has seen as a whole is saved, but not put before readers. */
    private ModelAndView merged(Step step, UUID id, FormMerge merge, Account account, RedirectAttributes flash) {
        if (!merge.isDecided()) {
            return undecided(HttpStatus.CONFLICT, id, merge, account);
        }
        boolean isSeen = !merge.decisions().isEmpty() && !merge.takesUnseen();
        boolean isToBeRead = step == Step.PUBLISH && !isSeen;
        if (isToBeRead || !flash.getFlashAttributes().containsKey("merged")) {
            flash.addFlashAttribute("merged", conflicts.summary(id, merge, isToBeRead));
        }
        return sent(isToBeRead ? Step.SAVE : step, id, merge.form(), account, flash);
    }

    /** The decisions that somebody was about to take, as far as they had come. */
    ModelAndView deciding(UUID id, StoryForm form, Account account) {
        return undecided(HttpStatus.OK, id, merging.withShown(id, form, account), account);
    }

    private ModelAndView undecided(HttpStatus status, UUID id, FormMerge merge, Account account) {
        return new ModelAndView(CONFLICT_PAGE, status)
                .addObject("active", "stories")
                .addObject("page", conflicts.page(id, merge, status == HttpStatus.UNPROCESSABLE_CONTENT, account));
    }

    private Outcome carryOut(Step step, UUID id, StoryForm form, Account account) {
        for (int tries = 1; ; tries++) {
            try {
                return edits.carryOut(step, id, form, account);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException somebodyWasFaster) {
                // What they did is there by now, and decides: the same again, a stale text, or a slug that is taken.
                if (tries == MOST_TRIES) {
                    throw somebodyWasFaster;
                }
            }
        }
    }

    private static String done(Step step, Outcome outcome, StoryForm form) {
        int number = outcome.revision();
        return switch (step) {
            case SAVE ->
                number == form.opened()
                        ? "Nothing had changed: revision " + number + " is as it was."
                        : "Saved as revision " + number + ".";
            case SUBMIT -> "Submitted for review as revision " + number + ".";
            case PUBLISH ->
                outcome.status() == Status.SCHEDULED
                        ? "Scheduled: revision " + number + " goes out by itself when the embargo ends."
                        : "Published: readers see revision " + number + " now.";
        };
    }

    private static ModelAndView page(HttpStatus status, StoryPage page) {
        return new ModelAndView(PAGE, status).addObject("active", "stories").addObject("page", page);
    }
}
