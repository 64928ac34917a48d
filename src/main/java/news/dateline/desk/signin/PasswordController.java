package news.dateline.desk.signin;

import jakarta.servlet.http.HttpSession;
import news.dateline.account.Account;
import news.dateline.account.AccountWriting;
import news.dateline.account.PasswordRefusedException;
import news.dateline.account.PasswordRules;
import news.dateline.desk.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing another password. */
@Controller
class PasswordController {

    private static final String PAGE = "desk/signin/password";

    private final AccountWriting writing;
    private final OtherSessions otherSessions;

    PasswordController(AccountWriting writing, OtherSessions otherSessions) {
        this.writing = writing;
        this.otherSessions = otherSessions;
    }

    @ModelAttribute("shortest")
    int shortest() {
        return PasswordRules.MIN_LENGTH;
    }

    @GetMapping("/account/password")
    String form() {
        return PAGE;
    }

    @PostMapping("/account/password")
    ModelAndView change(
            @ModelAttribute PasswordForm form,
            @RequestAttribute Account account,
            HttpSession session,
            RedirectAttributes flash) {
        if (!form.wanted().equals(form.again())) {
            return refused("again", "The two new passwords differ. Type the same one twice.");
        }
        try {
            writing.changePassword(account.id(), form.present(), form.wanted());
        } catch (PasswordRefusedException refused) {
            return refused(PasswordForm.field(refused.reason()), PasswordForm.words(refused.reason()));
        }
        otherSessions.end(account.username(), session.getId());
        flash.addFlashAttribute(
                "notice", "Your password is changed. Anywhere else you were signed in, you no longer are.");
        return SeeOther.at("/admin/stories");
    }

    private static ModelAndView refused(String field, String problem) {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("field", field)
                .addObject("problem", problem);
    }
}
