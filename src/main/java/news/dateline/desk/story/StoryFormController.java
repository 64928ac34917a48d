package news.dateline.desk.story;

import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.NotAllowedException;
import news.dateline.desk.SeeOther;
import news.dateline.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a story is written, and the steps it takes from there. */
@Controller
class StoryFormController {

    private final FormPages pages;
    private final SentForm sentForm;
    private final DraftPages drafts;

    StoryFormController(FormPages pages, SentForm sentForm, DraftPages drafts) {
        this.pages = pages;
        this.sentForm = sentForm;
        this.drafts = drafts;
    }

    @GetMapping("/admin/stories/new")
    String blank(@RequestAttribute Account account, Model model) {
        model.addAttribute("active", "new");
        // Made here, so that sending the form twice makes one story.
        show(pages.blank(Ids.next(), account), account, model);
        return SentForm.PAGE;
    }

    @GetMapping("/admin/stories/{id}")
    ModelAndView kept(@PathVariable UUID id, @RequestAttribute Account account, Model model) {
        model.addAttribute("active", "stories");
        try {
            show(pages.kept(id, account), account, model);
            return new ModelAndView(SentForm.PAGE);
        } catch (NotAllowedException refused) {
            return drafts.refused(refused, id, account);
        }
    }

    private void show(StoryPage page, Account account, Model model) {
        model.addAttribute("page", page);
        drafts.addTo(model, page, account);
    }

    /** What was answered to a form has no address of its own: reloaded from the address bar, it is the story. */
    @GetMapping(
            "/admin/stories/{id}/{step:submission|publication|withdrawal|preview|return|address|preview-link|preview-end|lookup}")
    ModelAndView step(@PathVariable UUID id) {
        return SeeOther.at(pages.address(id));
    }

    @PostMapping("/admin/stories")
    ModelAndView begin(
            @RequestParam UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        return sentForm.answer(Step.SAVE, id, StoryForm.sent(sent), account, flash);
    }

    @PostMapping("/admin/stories/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        return sentForm.answer(Step.SAVE, id, StoryForm.sent(sent), account, flash);
    }

    @PostMapping("/admin/stories/{id}/submission")
    ModelAndView submit(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        return sentForm.answer(Step.SUBMIT, id, StoryForm.sent(sent), account, flash);
    }

    @PostMapping("/admin/stories/{id}/publication")
    ModelAndView publish(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        return sentForm.answer(Step.PUBLISH, id, StoryForm.sent(sent), account, flash);
    }
}
