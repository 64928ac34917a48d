package news.dateline.desk.storyline;

import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.concept.Input;
import news.dateline.desk.concept.Lookup;
import news.dateline.shared.Ids;
import news.dateline.story.StaleStorylineException;
import news.dateline.story.StorylineEditing;
import news.dateline.story.StorylineText;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a storyline is made and changed, its summary first of all. */
@Controller
class StorylineFormController {

    private static final String PATH = "/admin/storylines/";

    private final StorylineForms pages;
    private final StorylineFields fields;
    private final StorylineEditing editing;
    private final Lookup lookup;

    StorylineFormController(StorylineForms pages, StorylineFields fields, StorylineEditing editing, Lookup lookup) {
        this.pages = pages;
        this.fields = fields;
        this.editing = editing;
        this.lookup = lookup;
    }

    @GetMapping(PATH + "new")
    ModelAndView blank(@RequestAttribute Account account) {
        Rights.of(account).requireStorylines();
        // Made here, so that sending the form twice makes one storyline.
        return page(HttpStatus.OK, pages.blank(Ids.next()));
    }

    @GetMapping(PATH + "{id}")
    ModelAndView kept(@PathVariable UUID id) {
        return page(HttpStatus.OK, pages.kept(id));
    }

    @PostMapping("/admin/storylines")
    ModelAndView create(
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireStorylines();
        Map<String, String> values = StorylineFields.clean(sent);
        Input input = new Input(values, lookup);
        StorylineText text = fields.read(input);
        if (text == null) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.added(id, values, input.problems()));
        }
        try {
            editing.create(id, text, account.id());
        } catch (StaleStorylineException | ConcurrencyFailureException | DataIntegrityViolationException taken) {
            // Sent before, with something else in it: another one is to be made of it.
            return page(
                    HttpStatus.CONFLICT,
                    pages.added(
                            Ids.next(),
                            values,
                            Map.of(
                                    "title",
                                    "One was made of this form already, and says something else. Send it again to make"
                                            + " another.")));
        }
        return saved(id, flash);
    }

    @PostMapping(PATH + "{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int opened,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireStorylines();
        Map<String, String> values = StorylineFields.clean(sent);
        Input input = new Input(values, lookup);
        StorylineText text = fields.read(input);
        if (text == null) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.refused(id, opened, values, input.problems()));
        }
        try {
            editing.change(id, opened, text, account.id());
        } catch (StaleStorylineException | ConcurrencyFailureException | DataIntegrityViolationException changed) {
            return page(HttpStatus.CONFLICT, pages.stale(id, values));
        }
        return saved(id, flash);
    }

    private static ModelAndView saved(UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "Saved. Readers see it so from now on.");
        return SeeOther.at(PATH + id);
    }

    private static ModelAndView page(HttpStatus status, ModelMap model) {
        return new ModelAndView("desk/storyline/edit", model, status);
    }
}
