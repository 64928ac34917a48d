package news.dateline.desk.story;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.SeeOther;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.Slug;
import news.dateline.story.TransitionRefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a story besides writing, publishing and withdrawing it. */
@Controller
class StepController {

    private final Steps steps;
    private final SiteAddress site;

    StepController(Steps steps, SiteAddress site) {
        this.steps = steps;
        this.site = site;
    }

    @PostMapping("/admin/stories/{id}/return")
    ModelAndView giveBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        String said = StoryForm.clean(StoryFields.NOTE, List.of(note)).get(0);
        if (said.length() > StoryFields.NOTE.most()) {
            flash.addFlashAttribute("returnNote", said);
            flash.addFlashAttribute("problem", "The note is longer than " + StoryFields.NOTE.most() + " characters.");
            return SeeOther.at(page(id) + "#return");
        }
        try {
            steps.giveBack(id, said, account);
            flash.addFlashAttribute("notice", "A draft again. Who wrote it can go on.");
        } catch (TransitionRefusedException notWaiting) {
            flash.addFlashAttribute("problem", "This story waits for nobody, so there is nothing to return.");
        }
        return SeeOther.at(page(id));
    }

    @PostMapping("/admin/stories/{id}/address")
    ModelAndView move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String slug,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        if (Slug.of(slug).isEmpty()) {
            flash.addFlashAttribute("slugProblem", "Write a word or more.");
            flash.addFlashAttribute("slug", slug);
            return SeeOther.at(page(id) + "#address");
        }
        flash.addFlashAttribute("notice", "The story is at " + steps.move(id, slug, account) + " now.");
        return SeeOther.at(page(id));
    }

    @PostMapping("/admin/stories/{id}/preview-link")
    ModelAndView link(@PathVariable UUID id, @RequestAttribute Account account, RedirectAttributes flash) {
        flash.addFlashAttribute("previewLink", site.absolute("/previews/" + steps.previewToken(id, account)));
        return SeeOther.at(page(id) + "#share");
    }

    @PostMapping("/admin/stories/{id}/preview-end")
    ModelAndView endLinks(@PathVariable UUID id, @RequestAttribute Account account, RedirectAttributes flash) {
        int ended = steps.endPreviews(id, account);
        flash.addFlashAttribute(
                "notice",
                ended == 0
                        ? "No preview link worked any more."
                        : "All preview links of this story are ended: " + ended + ".");
        return SeeOther.at(page(id) + "#share");
    }

    private static String page(UUID id) {
        return "/admin/stories/" + id;
    }
}
