package news.dateline.desk.figure;

import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.evidence.LedgerShowing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows readers a figure that was made in a text which they do not have. */
@Controller
class FigureShowingController {

    private static final String SHOWN = FigureFormController.PATH + "{id}/shown";

    private final LedgerShowing showing;

    FigureShowingController(LedgerShowing showing) {
        this.showing = showing;
    }

    @GetMapping(SHOWN)
    ModelAndView form(@PathVariable UUID id) {
        return SeeOther.at(FigureFormController.PATH + id);
    }

    @PostMapping(SHOWN)
    ModelAndView show(@PathVariable UUID id, @RequestAttribute Account account, RedirectAttributes flash) {
        Rights.of(account).requireLedger();
        showing.show(id, account.id());
        flash.addFlashAttribute("notice", "Readers see it from now on.");
        return SeeOther.at(FigureFormController.PATH + id);
    }
}
