package news.dateline.desk.user;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.AccountAdministration;
import news.dateline.account.AccountRefusedException;
import news.dateline.account.Accounts;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.When;
import news.dateline.shared.paging.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of accounts, and making another. */
@Controller
class UsersController {

    static final int PAGE_SIZE = 30;

    /** One line of the list. */
    record Line(UUID id, String displayName, String username, String role, When since) {

        static Line of(Account account, Instant now) {
            return new Line(
                    account.id(),
                    account.displayName(),
                    account.username(),
                    Words.role(account.role()),
                    When.of(account.createdAt(), now));
        }
    }

    private final Accounts accounts;
    private final AccountAdministration administration;
    private final Clock clock;

    UsersController(Accounts accounts, AccountAdministration administration, Clock clock) {
        this.accounts = accounts;
        this.administration = administration;
        this.clock = clock;
    }

    @ModelAttribute
    void requireAdmin(@RequestAttribute Rights rights) {
        rights.requireAdmin();
    }

    @GetMapping("/admin/users")
    String list(
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        KeysetPage<Account> found = accounts.listed(closed, q, after, before, PAGE_SIZE);
        Instant now = clock.instant();
        List<Line> lines =
                found.items().stream().map(account -> Line.of(account, now)).toList();
        model.addAttribute("active", "users");
        model.addAttribute("page", found.with(lines));
        model.addAttribute("closed", closed);
        model.addAttribute("q", q);
        return "desk/user/list";
    }

    @GetMapping("/admin/users/new")
    ModelAndView blank() {
        return page(UserForm.blank());
    }

    @PostMapping("/admin/users")
    ModelAndView add(@ModelAttribute UserForm form, @RequestAttribute Account account, RedirectAttributes flash) {
        if (accounts.findById(form.id()).isEmpty()) {
            try {
                String password = administration.add(
                        form.id(), form.username(), form.displayName(), form.email(), form.role(), account.id());
                flash.addFlashAttribute("password", password);
                flash.addFlashAttribute("notice", "The account is made.");
            } catch (AccountRefusedException refused) {
                ModelAndView page = page(form)
                        .addObject("field", Words.field(refused.reason()))
                        .addObject("problem", Words.of(refused.reason()));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return page;
            }
        }
        return SeeOther.at("/admin/users/" + form.id());
    }

    private static ModelAndView page(UserForm form) {
        return new ModelAndView("desk/user/new")
                .addObject("active", "users")
                .addObject("form", form)
                .addObject("roles", Words.roles());
    }
}
