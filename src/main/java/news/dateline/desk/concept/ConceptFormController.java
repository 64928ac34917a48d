package news.dateline.desk.concept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.ConceptEditing;
import news.dateline.concept.ConceptRefusedException;
import news.dateline.concept.Kind;
import news.dateline.concept.Particulars;
import news.dateline.concept.StaleConceptException;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.Typed;
import news.dateline.shared.Ids;
import org.jspecify.annotations.Nullable;
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

/** The form in which a concept is made and changed. */
@Controller
class ConceptFormController {

    static final String PATH = "/admin/concepts/";
    private static final String PAGE = "desk/concept/edit";
    private static final Set<String> OF_PLACE = Set.of("level", "parent", "latitude", "longitude");

    private final ConceptForms pages;
    private final ConceptText text;
    private final ConceptEditing editing;

    ConceptFormController(ConceptForms pages, ConceptText text, ConceptEditing editing) {
        this.pages = pages;
        this.text = text;
        this.editing = editing;
    }

    @GetMapping(PATH + "new")
    ModelAndView blank(
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "en") String language,
            @RequestAttribute Account account) {
        Rights.of(account).requireConcepts();
        if (kind == null) {
            return new ModelAndView("desk/concept/kinds", "kinds", Kind.values()).addObject("active", "concepts");
        }
        // Made here, so that sending the form twice makes one concept.
        return page(HttpStatus.OK, pages.blank(Ids.next(), kind, Typed.line(name), language));
    }

    @GetMapping(PATH + "{id}")
    ModelAndView kept(@PathVariable UUID id, RedirectAttributes flash) {
        UUID standing = pages.mergedInto(id);
        if (standing != null) {
            flash.addFlashAttribute("notice", "What you asked for was merged into this one.");
            return SeeOther.at(PATH + standing);
        }
        return page(HttpStatus.OK, pages.kept(id));
    }

    /** What was answered to a form has no address of its own: reloaded from the address bar, it is the concept. */
    @GetMapping(PATH + "{id}/map")
    ModelAndView mapOf(@PathVariable UUID id) {
        return SeeOther.at(PATH + id);
    }

    /** Shows a place on the map, and keeps nothing. */
    @PostMapping(PATH + "{id}/map")
    ModelAndView map(
            @PathVariable UUID id,
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "0") int opened,
            @RequestParam Map<String, String> sent) {
        Map<String, String> values = ConceptFields.clean(sent);
        Input input = text.input(values);
        Particulars given = text.read(kind, values, input);
        Map<String, String> problems = new LinkedHashMap<>(input.problems());
        problems.keySet().retainAll(OF_PLACE);
        return page(HttpStatus.OK, pages.shown(id, kind, opened, values, problems, given.facts()));
    }

    @PostMapping("/admin/concepts")
    ModelAndView create(
            @RequestParam UUID id,
            @RequestParam Kind kind,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        return answer(id, kind, null, sent, account, flash);
    }

    @PostMapping(PATH + "{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int opened,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireConcepts();
        return answer(id, pages.kind(id), opened, sent, account, flash);
    }

    private ModelAndView answer(
            UUID id,
            Kind kind,
            @Nullable Integer opened,
            Map<String, String> sent,
            Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireConcepts();
        Map<String, String> values = ConceptFields.clean(sent);
        Input input = text.input(values);
        Particulars given = text.read(kind, values, input);
        Map<String, String> problems = new LinkedHashMap<>(input.problems());
        try {
            if (problems.isEmpty()) {
                keep(id, kind, opened, given, account);
                flash.addFlashAttribute("notice", pages.saved(id));
                return SeeOther.at(PATH + id);
            }
        } catch (ConceptRefusedException refused) {
            problems.put(Words.field(refused.reason()), Words.words(refused.reason()));
        } catch (StaleConceptException | ConcurrencyFailureException | DataIntegrityViolationException changed) {
            UUID standing = opened == null ? null : pages.mergedInto(id);
            if (standing != null) {
                return page(HttpStatus.CONFLICT, pages.merged(id, standing, values));
            }
            return opened == null
                    ? page(
                            HttpStatus.CONFLICT,
                            pages.refused(id, kind, 0, values, Map.of("name-0-text", "Send it again.")))
                    : page(HttpStatus.CONFLICT, pages.stale(id, values));
        }
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                pages.refused(id, kind, opened == null ? 0 : opened, values, problems));
    }

    private void keep(UUID id, Kind kind, @Nullable Integer opened, Particulars given, Account account) {
        if (opened == null) {
            editing.create(id, kind, given, account.id());
        } else {
            editing.change(id, opened, given, account.id());
        }
    }

    private static ModelAndView page(HttpStatus status, ModelMap model) {
        return new ModelAndView(PAGE, model, status);
    }
}
