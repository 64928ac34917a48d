package news.dateline.desk.front;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.shared.Languages;
import news.dateline.shared.NotFoundException;
import news.dateline.story.StaleFrontPageException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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
class FrontOrderController {

    private static final String PATH = "/admin/front";

    private final FrontOrders orders;

    FrontOrderController(FrontOrders orders) {
        this.orders = orders;
    }

    @GetMapping(PATH)
    String show(@RequestAttribute Account account, Model model) {
        Rights.of(account).requireEditor();
        model.addAttribute("active", "front");
        model.addAttribute("orders", orders.all());
        return "desk/front/edit";
    }

    @PostMapping(PATH + "/{language}")
    ModelAndView arrange(
            @PathVariable String language,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") List<String> story,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        if (!Languages.ALL.contains(language)) {
            throw new NotFoundException("No language " + language);
        }
        try {
            orders.arrange(
                    language, FrontOrder.ids(Stream.of(seen.split(","))), FrontOrder.ids(story.stream()), account);
            flash.addFlashAttribute(
                    "notice",
                    FrontOrder.hasAnyTwice(story)
                            ? "A story that was chosen for several places has the first of them, and the ones after it"
                                    + " moved up. The front page is in this order now."
                            : "The front page is in this order now.");
        } catch (StaleFrontPageException | ConcurrencyFailureException | DataIntegrityViolationException changed) {
            flash.addFlashAttribute(
                    "problem", "Somebody else changed this front page since you opened it. Here is how it stands now.");
        }
        return SeeOther.at(PATH);
    }
}
