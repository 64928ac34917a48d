package news.dateline.desk.concept;

import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.ConceptEditing;
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

    private final ConceptEditing editing;
    private final ConceptForms pages;

    ShowingController(ConceptEditing editing, ConceptForms pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping({SHOWN, WITHHELD})
    ModelAndView form(@PathVariable UUID id) {
        return SeeOther.at(ConceptFormController.PATH + id);
    }

    @PostMapping(SHOWN)
    ModelAndView show(@PathVariable UUID id, @RequestAttribute Account account, RedirectAttributes flash) {
        Rights.of(account).requireConcepts();
        editing.show(id, account.id());
        flash.addFlashAttribute("notice", "Readers see it from now on.");
        return SeeOther.at(ConceptFormController.PATH + id);
    }

    /** What readers see elsewhere would lead to nothing. */
    @PostMapping(WITHHELD)
    ModelAndView withhold(@PathVariable UUID id, @RequestAttribute Account account, RedirectAttributes flash) {
        Rights.of(account).requireConcepts();
        if (pages.isExposed(id)) {
            flash.addFlashAttribute("problem", "Something that readers see leads here, so it stays.");
        } else {
            editing.withhold(id, account.id());
            flash.addFlashAttribute("notice", "Readers do not see it any more.");
        }
        return SeeOther.at(ConceptFormController.PATH + id);
    }
}
