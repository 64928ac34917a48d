package news.dateline.desk.profile;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import news.dateline.account.Account;
import news.dateline.account.AccountRefusedException;
import news.dateline.account.AccountWriting;
import news.dateline.desk.SeeOther;
import news.dateline.desk.Typed;
import news.dateline.desk.user.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the name, where one is signed in, the ways in. */
@Controller
class ProfileController {

    private static final String PATH = "/account";

    private final AccountWriting writing;
    private final OwnSessions sessions;
    private final OwnPasskeys passkeys;

    ProfileController(AccountWriting writing, OwnSessions sessions, OwnPasskeys passkeys) {
        this.writing = writing;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestAttribute Account account, HttpSession session) {
        return page(account, session, account.displayName(), account.email());
    }

    @PostMapping(PATH)
    ModelAndView describe(
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String email,
            @RequestAttribute Account account,
            HttpSession session,
            RedirectAttributes flash) {
        try {
            writing.describe(account.id(), displayName, email);
        } catch (AccountRefusedException refused) {
            ModelAndView page = page(account, session, displayName, email);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("field", Words.field(refused.reason()))
                    .addObject("problem", Words.of(refused.reason()));
        }
        flash.addFlashAttribute("notice", "Saved.");
        return SeeOther.at(PATH);
    }

    @PostMapping("/account/sessions/end")
    ModelAndView signOutEverywhere(@RequestAttribute Account account, HttpServletRequest request)
            throws ServletException {
        writing.signOutEverywhere(account);
        request.logout();
        return SeeOther.at("/login?signed-out");
    }

    @PostMapping("/account/passkeys/removal")
    ModelAndView removePasskey(@RequestParam String id, @RequestAttribute Account account, RedirectAttributes flash) {
        passkeys.remove(account, id);
        flash.addFlashAttribute(
                "notice", "The passkey is removed here. Your device may still offer it; delete it there too.");
        return SeeOther.at(PATH);
    }

    @PostMapping("/account/passkeys/name")
    ModelAndView renamePasskey(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String label,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        if (Typed.line(label).isEmpty()) {
            flash.addFlashAttribute("problemOfPasskeys", "A passkey needs a name. It keeps the one it had.");
        } else {
            passkeys.rename(account, id, Typed.line(label));
            flash.addFlashAttribute("notice", "The passkey has its new name.");
        }
        return SeeOther.at(PATH);
    }

    private ModelAndView page(Account account, HttpSession session, String displayName, @Nullable String email) {
        return new ModelAndView("desk/profile/show")
                .addObject("active", "account")
                .addObject("displayName", displayName)
                .addObject("email", email)
                .addObject("passkeys", passkeys.of(account))
                .addObject("fresh", sessions.isFresh(session))
                .addObject("sessions", sessions.of(account.username(), session.getId()));
    }
}
