package news.dateline.desk.revision;

import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.SeeOther;
import news.dateline.story.StaleStoryException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HistoryController {

    private static final String HISTORY = "/admin/stories/{id}/history";

    private final Histories histories;

    HistoryController(Histories histories) {
        this.histories = histories;
    }

    @GetMapping(HISTORY)
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int before,
            @RequestAttribute Account account,
            Model model) {
        model.addAttribute("active", "stories");
        model.addAttribute("page", histories.of(id, before, account));
        return "desk/revision/list";
    }

    @GetMapping(HISTORY + "/compare")
    ModelAndView compare(@PathVariable UUID id, @RequestParam int from, @RequestParam int to) {
        return SeeOther.at("/admin/stories/" + id + "/history/" + Math.min(from, to) + ".." + Math.max(from, to));
    }

    @GetMapping(HISTORY + "/{from:\\d{1,9}}..{to:\\d{1,9}}")
    String difference(
            @PathVariable UUID id,
            @PathVariable int from,
            @PathVariable int to,
            @RequestAttribute Account account,
            Model model) {
        model.addAttribute("active", "stories");
        model.addAttribute("page", histories.difference(id, from, to, account));
        return "desk/revision/difference";
    }

    /** What was answered to a form has no address of its own. */
    @GetMapping(HISTORY + "/{number:\\d{1,9}}/restoration")
    ModelAndView restoration(@PathVariable UUID id) {
        return SeeOther.at("/admin/stories/" + id + "/history");
    }

    @PostMapping(HISTORY + "/{number:\\d{1,9}}/restoration")
    ModelAndView restore(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam int latest,
            @RequestAttribute Account account,
            Model model,
            RedirectAttributes flash) {
        try {
            int made = histories.restore(id, number, latest, account);
            flash.addFlashAttribute("notice", "Revision " + number + " is back, as revision " + made + ".");
        } catch (StaleStoryException | ConcurrencyFailureException | DataIntegrityViolationException somebodySaved) {
            model.addAttribute("problem", "Somebody saved meanwhile, so nothing was restored. Look again first.");
            return new ModelAndView(show(id, Integer.MAX_VALUE, account, model), HttpStatus.CONFLICT);
        }
        return SeeOther.at("/admin/stories/" + id);
    }
}
