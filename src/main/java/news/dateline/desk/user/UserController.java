package news.dateline.desk.user;

import java.util.UUID;
import java.util.function.Consumer;
import news.dateline.account.Account;
import news.dateline.account.AccountAdministration;
import news.dateline.account.AccountRefusedException;
import news.dateline.account.Accounts;
import news.dateline.account.StaleAccountException;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.shared.NotFoundException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account, and what an admin does to it. */
@Controller
class UserController {

    private final Accounts accounts;
    private final AccountAdministration administration;

    UserController(Accounts accounts, AccountAdministration administration) {
        this.accounts = accounts;
        this.administration = administration;
    }

    @ModelAttribute
    void requireAdmin(@RequestAttribute Rights rights) {
        rights.requireAdmin();
    }

    @GetMapping("/admin/users/{id}")
    ModelAndView show(@PathVariable UUID id) {
        Account user = user(id);
        return page(user, UserForm.of(user));
    }

    /** What was answered to a form has no address of its own: reloaded from the address bar, it is the account. */
    @GetMapping("/admin/users/{id}/{step:password|closing|opening}")
    ModelAndView step(@PathVariable UUID id) {
        return SeeOther.at("/admin/users/" + id);
    }

    @PostMapping("/admin/users/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @ModelAttribute UserForm form,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        return carryOut(
                form.at(id),
                flash,
                "Saved.",
                sent -> administration.change(
                        id, sent.version(), sent.displayName(), sent.email(), sent.role(), account.id()));
    }

    @PostMapping("/admin/users/{id}/password")
    ModelAndView resetPassword(
            @PathVariable UUID id,
            @ModelAttribute UserForm form,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        String done =
                "The password is reset. Wherever they were signed in they no longer are, and their passkeys are gone.";
        return carryOut(
                form.at(id),
                flash,
                done,
                sent -> flash.addFlashAttribute(
                        "password", administration.resetPassword(id, sent.version(), account.id())));
    }

    @PostMapping("/admin/users/{id}/closing")
    ModelAndView close(
            @PathVariable UUID id,
            @ModelAttribute UserForm form,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        String done = "The account is closed. Nobody is signed in to it any more; what it wrote stays.";
        return carryOut(form.at(id), flash, done, sent -> administration.close(id, sent.version(), account.id()));
    }

    @PostMapping("/admin/users/{id}/opening")
    ModelAndView open(
            @PathVariable UUID id,
            @ModelAttribute UserForm form,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        String done = "The account is open again, with the password it had.";
        return carryOut(form.at(id), flash, done, sent -> administration.open(id, sent.version(), account.id()));
    }

    private ModelAndView carryOut(UserForm form, RedirectAttributes flash, String done, Consumer<UserForm> step) {
        try {
            step.accept(form);
        } catch (AccountRefusedException refused) {
            return refused(form, HttpStatus.UNPROCESSABLE_CONTENT, refused);
        } catch (StaleAccountException | ConcurrencyFailureException changedMeanwhile) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", done);
        return SeeOther.at("/admin/users/" + form.id());
    }

    private ModelAndView refused(UserForm form, HttpStatus status, AccountRefusedException refused) {
        Account user = user(form.id());
        String field = Words.field(refused.reason());
        // A step that is not about the fields sends none of them along.
        ModelAndView page = page(user, field.isEmpty() ? UserForm.of(user) : form);
        page.setStatus(status);
        return page.addObject("field", field).addObject("problem", Words.of(refused.reason()));
    }

    /** What was typed stays in the fields, to be sent once more by who still wants it. */
    private ModelAndView stale(UserForm form) {
        Account user = user(form.id());
        ModelAndView page = page(user, form.displayName().isEmpty() ? UserForm.of(user) : form.over(user));
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("field", "").addObject("problem", Words.changedMeanwhile(user));
    }

    private ModelAndView page(Account user, UserForm form) {
        return new ModelAndView("desk/user/show")
                .addObject("active", "users")
                .addObject("user", user)
                .addObject("form", form)
                .addObject("roles", Words.roles());
    }

    private Account user(UUID id) {
        return accounts.findListed(id).orElseThrow(() -> new NotFoundException("No account " + id));
    }
}
