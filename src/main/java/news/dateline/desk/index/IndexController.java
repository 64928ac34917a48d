package news.dateline.desk.index;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.When;
import news.dateline.search.IndexStates;
import news.dateline.search.IndexStatus;
import news.dateline.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how the search index is, and has it built anew. */
@Controller
class IndexController {

    private static final String PATH = "/admin/search";
    private static final String SECONDS_TO_NEXT_LOOK = "2";

    private final IndexStates states;
    private final SearchIndex index;
    private final AuditLog audit;
    private final Clock clock;

    IndexController(IndexStates states, SearchIndex index, AuditLog audit, Clock clock) {
        this.states = states;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(@RequestAttribute Rights rights, Model model, HttpServletResponse response) {
        rights.requireAdmin();
        IndexStatus status = states.now();
        if (status.rebuilding() != null) {
            response.setHeader("Refresh", SECONDS_TO_NEXT_LOOK);
        }
        Instant now = clock.instant();
        model.addAttribute("active", "search");
        model.addAttribute("index", status);
        model.addAttribute("seen", seen(status));
        model.addAttribute("filled", status.filledAt() == null ? null : When.of(status.filledAt(), now));
        model.addAttribute("behind", status.backlog().age(now).toSeconds());
        return "desk/index/show";
    }

    /** @param seen what the page said of the last time: a page that was left open does not begin once more */
    @PostMapping(PATH)
    ModelAndView rebuild(
            @RequestParam(required = false) @Nullable String seen,
            @RequestAttribute Rights rights,
            @RequestAttribute Account account) {
        rights.requireAdmin();
        IndexStatus status = states.now();
        if (seen(status).equals(seen) && index.rebuild().isNew()) {
            audit.record(Action.INDEX_REBUILT, account.id(), (UUID) null);
        }
        return SeeOther.at(PATH);
    }

    private static String seen(IndexStatus status) {
        return String.valueOf(status.filledAt());
    }
}
