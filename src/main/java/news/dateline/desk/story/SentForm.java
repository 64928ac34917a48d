package news.dateline.desk.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.NotAllowedException;
import news.dateline.desk.SeeOther;
import news.dateline.story.StaleStoryException;
import news.dateline.story.TransitionRefusedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries out what a form was sent for; if that cannot be, gives back all that was written, with the reason. */
@Component
class SentForm {

    static final String PAGE = "desk/story/edit";

    private final FormChecks checks;
    private final Edits edits;
    private final FormPages pages;

    SentForm(FormChecks checks, Edits edits, FormPages pages) {
        this.checks = checks;
        this.edits = edits;
        this.pages = pages;
    }

    ModelAndView answer(
            Step step, UUID id, StoryForm form, BindingResult errors, Account account, RedirectAttributes flash) {
        try {
            checks.check(form, step, errors);
            if (errors.hasErrors()) {
                return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.refused(id, form, errors, account));
            }
            int number = carryOut(step, id, form, account);
            flash.addFlashAttribute("notice", done(step, number, form));
            return SeeOther.at("/admin/stories/" + id);
        } catch (StaleStoryException somebodySaved) {
            return page(HttpStatus.CONFLICT, pages.stale(id, form, account));
        } catch (WithdrawnMeanwhileException withdrawn) {
            return page(HttpStatus.CONFLICT, pages.stale(id, form, account))
                    .addObject(
                            "problem",
                            "The story was withdrawn since you opened it, so it was not published and"
                                    + " nothing was saved. Publish again if it should go out nonetheless.");
        } catch (TransitionRefusedException refused) {
            return page(HttpStatus.CONFLICT, pages.stale(id, form, account))
                    .addObject("problem", refused.getMessage() + ". Nothing was saved; your text is below.");
        } catch (NotAllowedException refused) {
            return new ModelAndView("desk/story/refused", HttpStatus.FORBIDDEN)
                    .addObject("why", refused.getMessage())
                    .addObject("texts", written(form));
        }
    }

    private int carryOut(Step step, UUID id, StoryForm form, Account account) {
        try {
            return edits.carryOut(step, id, form, account);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException somebodyWasFaster) {
            // What they did is there by now, and decides: the same again, a stale text, or a slug that is taken.
            return edits.carryOut(step, id, form, account);
        }
    }

    private static String done(Step step, int number, StoryForm form) {
        return switch (step) {
            case SAVE ->
                number == form.openedNumber()
                        ? "Nothing had changed: revision " + number + " is as it was."
                        : "Saved as revision " + number + ".";
            case SUBMIT -> "Submitted for review as revision " + number + ".";
            case PUBLISH -> "Published: readers see revision " + number + " now.";
        };
    }

    /** What it would hurt to lose, by the label of the field. */
    private static Map<String, String> written(StoryForm form) {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("Headline", form.headline());
        written.put("Standfirst", form.standfirst());
        written.put("Body", form.body());
        written.put("Editor's note", form.editorsNote());
        written.put("Change note", form.changeNote());
        written.values().removeIf(String::isEmpty);
        return written;
    }

    private static ModelAndView page(HttpStatus status, StoryPage page) {
        return new ModelAndView(PAGE, status).addObject("active", "stories").addObject("page", page);
    }
}
