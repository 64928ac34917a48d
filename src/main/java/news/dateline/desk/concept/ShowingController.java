package news.dateline.desk.concept;

import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.ConceptRefusedException;
import news.dateline.concept.ConceptShowing;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a concept to readers, or takes it from them. */
@Controller
class ShowingController {

    private static final String SHOWN = ConceptFormController.PATH + "{id}/shown";
    private static final String WITHHELD = ConceptFormController.PATH + "{id}/withheld";

    private final ConceptShowing showing;

    ShowingController(ConceptShowing showing) {
        this.showing = showing;
    }

    @GetMapping({SHOWN, WITHHELD})
    ModelAndView form(@PathVariable UUID id) {
        return SeeOther.at(ConceptFormController.PATH + id);
    }

    @PostMapping(SHOWN)
    ModelAndView show(@PathVariable UUID id, @RequestAttribute Account account, RedirectAttributes flash) {
        Rights.of(account).requireConcepts();
        showing.show(id, account.id());
        flash.addFlashAttribute("notice", "Readers see it from now on.");
        return SeeOther.at(ConceptFormController.PATH + id);
    }

    /** What readers see elsewhere would lead to nothing. */
    @PostMapping(WITHHELD)
    ModelAndView withhold(@PathVariable UUID id, @RequestAttribute Account account, RedirectAttributes flash) {
        Rights.of(account).requireConcepts();
        try {
            showing.withhold(id, account.id());
            flash.addFlashAttribute("notice", "Readers do not see it any more.");
        } catch (ConceptRefusedException refused) {
            flash.addFlashAttribute("problem", Words.words(refused.reason()));
        }
        return SeeOther.at(ConceptFormController.PATH + id);
    }
}
