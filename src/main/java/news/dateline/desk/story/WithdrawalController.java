package news.dateline.desk.story;

import java.util.List;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.SeeOther;
import news.dateline.shared.Visible;
import news.dateline.story.TransitionRefusedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a story back from its readers. */
@Controller
class WithdrawalController {

    private final Edits edits;

    WithdrawalController(Edits edits) {
        this.edits = edits;
    }

    @PostMapping("/admin/stories/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        String said = StoryForm.clean(StoryFields.REASON, List.of(reason)).get(0);
        if (Visible.isBlank(said) || said.length() > StoryFields.REASON.most()) {
            flash.addFlashAttribute("withdrawalReason", said);
            flash.addFlashAttribute(
                    "withdrawalProblem",
                    "Say why in at most " + StoryFields.REASON.most()
                            + " characters: readers who ask for the story are told.");
            return SeeOther.at("/admin/stories/" + id + "#withdraw");
        }
        try {
            tell(withdraw(id, said, account), said, flash);
        } catch (TransitionRefusedException notPublic) {
            flash.addFlashAttribute("problem", "Readers do not see this story, so there is nothing to withdraw.");
        }
        return SeeOther.at("/admin/stories/" + id);
    }

    private static void tell(String kept, String said, RedirectAttributes flash) {
        if (kept.equals(said)) {
            flash.addFlashAttribute("notice", "Withdrawn. Readers no longer see the story.");
        } else {
            flash.addFlashAttribute(
                    "problem",
                    "The story had been withdrawn already, and readers go on being told the reason that was given then:"
                            + " “" + kept + "”. Yours was not kept: “" + said + "”.");
        }
    }

    private String withdraw(UUID id, String reason, Account account) {
        try {
            return edits.withdraw(id, reason, account);
        } catch (ConcurrencyFailureException somebodySaved) {
            // Their text is kept; taking the story back does not depend on it.
            return edits.withdraw(id, reason, account);
        }
    }
}
