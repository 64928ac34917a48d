package news.dateline.desk.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.Typed;
import news.dateline.desk.concept.Input;
import news.dateline.desk.concept.Lookup;
import news.dateline.evidence.EntryText;
import news.dateline.evidence.LedgerEditing;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.evidence.LedgerRefusedException;
import news.dateline.evidence.LedgerRefusedException.Reason;
import news.dateline.evidence.StatementText;
import news.dateline.shared.Ids;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a figure, claim or date is made, with who says so, and changed. */
@Controller
class FigureFormController {

    static final String PATH = "/admin/figures/";
    static final String IN_PLAIN_WORDS = " Nobody here has that name, so who says so is kept in plain words.";
    static final String MADE_OTHERWISE =
            "One was made of this form already, and says something else. Send it again to make another.";
    private static final List<String> OF_SEVERAL_LINES = List.of("claim", "about");

    private final EntryPages pages;
    private final EntryForm form;
    private final StatementForm statements;
    private final LedgerEditing editing;
    private final Lookup lookup;

    FigureFormController(
            EntryPages pages, EntryForm form, StatementForm statements, LedgerEditing editing, Lookup lookup) {
        this.pages = pages;
        this.form = form;
        this.statements = statements;
        this.editing = editing;
        this.lookup = lookup;
    }

    /** @param given what the fields are to hold at first */
    @GetMapping(PATH + "new")
    ModelAndView blank(
            @RequestParam(defaultValue = "FIGURE") Kind kind,
            @RequestParam Map<String, String> given,
            @RequestAttribute Account account) {
        Rights.of(account).requireLedger();
        return page(HttpStatus.OK, pages.blank(kind, clean(given)));
    }

    @GetMapping(PATH + "{id}")
    ModelAndView kept(@PathVariable UUID id) {
        return page(HttpStatus.OK, pages.kept(id));
    }

    @PostMapping("/admin/figures")
    ModelAndView add(
            @RequestParam UUID id,
            @RequestParam UUID statementId,
            @RequestParam Kind kind,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireLedger();
        Map<String, String> values = clean(sent);
        Input input = new Input(values, lookup);
        EntryText text = form.read(kind, input, null);
        StatementText said = statements.read(input, true);
        if (text == null || said == null) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.added(kind, values, input.problems()));
        }
        try {
            editing.add(id, text, statementId, said, account.id());
        } catch (LedgerRefusedException refused) {
            return refused.reason() == Reason.TAKEN
                    ? page(HttpStatus.UNPROCESSABLE_CONTENT, pages.added(kind, values, said(refused.reason())))
                    : madeOtherwise(kind, values);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException taken) {
            return madeOtherwise(kind, values);
        }
        return done(id, said.speakerId() == null, pages.isWithheld(id), flash);
    }

    @PostMapping(PATH + "{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam String opened,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireLedger();
        Map<String, String> values = clean(sent);
        Input input = new Input(values, lookup);
        EntryText kept = pages.text(id);
        EntryText text = form.read(Kind.of(kept.stated()), input, kept);
        if (text == null) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, pages.refused(id, opened, values, input.problems()));
        }
        try {
            editing.change(id, opened, text, account.id());
        } catch (LedgerRefusedException refused) {
            Reason reason = refused.reason();
            return reason == Reason.STALE
                    ? page(HttpStatus.CONFLICT, pages.stale(id, values))
                    : page(HttpStatus.UNPROCESSABLE_CONTENT, pages.refused(id, opened, values, said(reason)));
        } catch (ConcurrencyFailureException merged) {
            return page(HttpStatus.CONFLICT, pages.stale(id, values));
        }
        return done(id, false, pages.isWithheld(id), flash);
    }

    /** Sent before, with something else in it: another one is to be made of it. */
    private ModelAndView madeOtherwise(Kind kind, Map<String, String> values) {
        String first = EntryForm.fields(kind, true).get(0).name();
        values.put("id", Ids.next().toString());
        values.put("statementId", Ids.next().toString());
        return page(HttpStatus.CONFLICT, pages.added(kind, values, Map.of(first, MADE_OTHERWISE)));
    }

    private static Map<String, String> said(Reason reason) {
        String words = Words.words(reason);
        // A claim has no other field for what it says.
        return reason == Reason.SHOWN_WORDS
                ? Map.of("counts", words, "claim", words)
                : Map.of(Words.field(reason), words);
    }

    private static ModelAndView done(UUID id, boolean inPlainWords, boolean withheld, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", saved(inPlainWords, withheld));
        return SeeOther.at(PATH + id);
    }

    static String saved(boolean inPlainWords, boolean withheld) {
        return (withheld ? "Saved. Readers do not see it yet." : "Saved. Readers see it so from now on.")
                + (inPlainWords ? IN_PLAIN_WORDS : "");
    }

    static Map<String, String> clean(Map<String, String> sent) {
        return sent.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> OF_SEVERAL_LINES.contains(field.getKey())
                                ? Typed.text(field.getValue())
                                : Typed.line(field.getValue()),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static ModelAndView page(HttpStatus status, ModelMap model) {
        return new ModelAndView("desk/figure/edit", model, status);
    }
}
