package news.dateline.desk.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.Typed;
import news.dateline.desk.concept.Input;
import news.dateline.desk.concept.Lookup;
import news.dateline.evidence.LedgerEditing;
import news.dateline.evidence.LedgerRefusedException;
import news.dateline.evidence.LedgerRefusedException.Reason;
import news.dateline.evidence.Movements;
import news.dateline.evidence.StatementText;
import news.dateline.shared.Ids;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Statements of a figure or claim: one is added, or struck out with the reason, and never written over. */
@Controller
@RequestMapping("/admin/figures/{entry}/statements/")
class StatementController {

    private static final String CHANGED_JUST_NOW = "A colleague changed something of it just now. Send it again.";
    private static final int LONGEST_REASON = 500;
    private static final String SAID_OTHERWISE =
            "A statement was added by this form already, and says something else. Send it again to add another; what was"
                    + " never said is struck out.";

    private final StatementPages pages;
    private final StatementForm form;
    private final Revisions revisions;
    private final LedgerEditing editing;
    private final Movements movements;
    private final Lookup lookup;

    StatementController(
            StatementPages pages,
            StatementForm form,
            Revisions revisions,
            LedgerEditing editing,
            Movements movements,
            Lookup lookup) {
        this.pages = pages;
        this.form = form;
        this.revisions = revisions;
        this.editing = editing;
        this.movements = movements;
        this.lookup = lookup;
    }

    @GetMapping("new")
    ModelAndView blank(@PathVariable UUID entry, @RequestAttribute Account account) {
        Rights.of(account).requireLedger();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("successorId", Ids.next().toString());
        return pages.form(HttpStatus.OK, entry, Ids.next(), values, Map.of());
    }

    @GetMapping("{id}")
    ModelAndView kept(@PathVariable UUID entry, @PathVariable UUID id) {
        return pages.kept(HttpStatus.OK, entry, id, "", null);
    }

    @GetMapping("{id}/striking")
    ModelAndView struck(@PathVariable UUID entry) {
        return SeeOther.at(FigureFormController.PATH + entry);
    }

    @PostMapping("{id}")
    ModelAndView add(
            @PathVariable UUID entry,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireLedger();
        Map<String, String> values = FigureFormController.clean(sent);
        Input input = new Input(values, lookup);
        Revisions.Successor successor = revisions.read(entry, input);
        StatementText said = form.read(input, false);
        if (said == null) {
            return pages.form(HttpStatus.UNPROCESSABLE_CONTENT, entry, id, values, input.problems());
        }
        try {
            editing.state(entry, id, said, successor.id(), successor.text(), account.id());
        } catch (LedgerRefusedException refused) {
            if (refused.reason() == Reason.STALE) {
                return saidOtherwise(entry, values);
            }
            return pages.form(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    entry,
                    id,
                    values,
                    Map.of(
                            refused.reason() == Reason.TAKEN ? "new-began" : Words.field(refused.reason()),
                            Words.words(refused.reason())));
        } catch (ConcurrencyFailureException merged) {
            return pages.form(HttpStatus.CONFLICT, entry, id, values, Map.of("speaker", CHANGED_JUST_NOW));
        }
        flash.addFlashAttribute(
                "notice", FigureFormController.saved(said.speakerId() == null, pages.isWithheld(entry)));
        boolean concernsStories = successor.figure() && movements.concernStories(entry);
        return SeeOther.at(FigureFormController.PATH + entry + (concernsStories ? "/moves" : ""));
    }

    /** Sent before, with something else in it: another one is to be made of it. */
    private ModelAndView saidOtherwise(UUID entry, Map<String, String> values) {
        values.put("successorId", Ids.next().toString());
        return pages.form(HttpStatus.CONFLICT, entry, Ids.next(), values, Map.of("speaker", SAID_OTHERWISE));
    }

    /** @param shown how many stories the page told of that have it before their readers, or will */
    @PostMapping("{id}/striking")
    ModelAndView strike(
            @PathVariable UUID entry,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") long shown,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireLedger();
        String said = Typed.line(reason);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            return pages.kept(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    entry,
                    id,
                    said,
                    "Say why, in at most " + LONGEST_REASON + " characters.");
        }
        try {
            editing.strike(entry, id, said, shown, account.id());
        } catch (LedgerRefusedException shownSince) {
            return pages.kept(HttpStatus.CONFLICT, entry, id, said, Words.words(shownSince.reason()));
        } catch (ConcurrencyFailureException merged) {
            return pages.kept(HttpStatus.CONFLICT, entry, id, said, CHANGED_JUST_NOW);
        }
        flash.addFlashAttribute("notice", "Struck out. Readers no longer see it, and nothing follows from it.");
        return SeeOther.at(FigureFormController.PATH + entry);
    }
}
