package news.dateline.desk.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.Accounts;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLine;
import news.dateline.account.audit.AuditLog;
import news.dateline.account.audit.Subject;
import news.dateline.desk.Rights;
import news.dateline.desk.When;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The log of what the desk did, for admins. */
@Controller
class AuditController {

    static final int PAGE_SIZE = 50;

    /** @param about the page of what it was done to; null where there is none */
    record Line(AuditLine entry, When when, @Nullable String about) {

        static Line of(AuditLine entry, Instant now) {
            return new Line(entry, When.of(entry.recordedAt(), now), path(entry));
        }

        private static @Nullable String path(AuditLine entry) {
            Subject kind = entry.action().subject();
            if (entry.subjectId() == null || kind == Subject.ACCOUNT && entry.subjectName() == null) {
                return null;
            }
            return switch (kind) {
                case ACCOUNT -> "/admin/users/" + entry.subjectId();
                case STORY -> "/admin/stories/" + entry.subjectId();
                case CONCEPT -> "/admin/concepts/" + entry.subjectId();
                case LEDGER_ENTRY -> "/admin/figures/" + entry.subjectId();
                case PICTURE -> entry.action() == Action.IMAGE_DELETED ? null : "/admin/media/" + entry.subjectId();
                case STORYLINE -> "/admin/storylines/" + entry.subjectId();
                case FRONT_PAGE, INDEX -> null;
            };
        }

        /** Whether it is about somebody else's account. */
        public boolean isAboutOther() {
            return about != null
                    && entry.subjectName() != null
                    && !String.valueOf(entry.subjectId()).equals(String.valueOf(entry.accountId()));
        }

        /** Whether what was done leads to what it was done to, which has no name of its own here. */
        public boolean isAboutThing() {
            return about != null && entry.subjectName() == null;
        }
    }

    private final AuditLog log;
    private final Accounts accounts;
    private final Clock clock;

    AuditController(AuditLog log, Accounts accounts, Clock clock) {
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/admin/audit")
    String list(
            @RequestAttribute Rights rights,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(required = false) @Nullable Action action,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        rights.requireAdmin();
        Instant now = clock.instant();
        KeysetPage<AuditLine> found = log.page(account, action, PageKey.of(after, before), PAGE_SIZE);
        model.addAttribute("active", "audit");
        model.addAttribute(
                "page",
                found.with(
                        found.items().stream().map(entry -> Line.of(entry, now)).toList()));
        model.addAttribute("actions", Action.values());
        model.addAttribute("action", action);
        model.addAttribute("whose", account);
        model.addAttribute("whoseName", name(account));
        return "desk/audit/list";
    }

    private @Nullable String name(@Nullable UUID account) {
        return account == null
                ? null
                : accounts.findById(account).map(Account::displayName).orElse("An account that is not there");
    }
}
