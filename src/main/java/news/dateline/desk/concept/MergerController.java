package news.dateline.desk.concept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.Concept;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptMerging;
import news.dateline.concept.ConceptRefusedException;
import news.dateline.concept.Concepts;
import news.dateline.concept.StaleConceptException;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.Typed;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Merges a concept into another, after a look at what that moves. */
@Controller
class MergerController {

    private static final String PATH = "/admin/concepts/{id}/merger";
    private static final String CHANGED =
            "One of them was changed since you looked at what moves. Nothing was merged: here is how they stand now.";

    private final Concepts concepts;
    private final ConceptMerging merging;
    private final Moves moves;
    private final Lookup lookup;

    MergerController(Concepts concepts, ConceptMerging merging, Moves moves, Lookup lookup) {
        this.concepts = concepts;
        this.merging = merging;
        this.moves = moves;
        this.lookup = lookup;
    }

    @GetMapping(PATH)
    ModelAndView look(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String into, @RequestAttribute Account account) {
        Rights.of(account).requireConcepts();
        Concept gone = get(id);
        if (gone.mergedInto() != null) {
            return SeeOther.at(ConceptFormController.PATH + gone.mergedInto());
        }
        String typed = Typed.line(into);
        if (typed.isEmpty()) {
            return page(HttpStatus.OK, gone, null, "", null);
        }
        Lookup.Found found = lookup.find(typed, "", Set.of(gone.kind()));
        ConceptLink kept = found.concept();
        String problem = kept != null && kept.id().equals(id) ? "This is the same one." : found.problem();
        return problem == null && kept != null
                ? page(HttpStatus.OK, gone, get(kept.id()), typed, null)
                : page(HttpStatus.UNPROCESSABLE_CONTENT, gone, null, typed, problem);
    }

    @PostMapping(PATH)
    ModelAndView merge(
            @PathVariable UUID id,
            @RequestParam UUID into,
            @RequestParam int goneOpened,
            @RequestParam int keptOpened,
            @RequestParam(defaultValue = "") String sure,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Rights.of(account).requireConcepts();
        if (sure.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, get(id), get(into), path(into), null)
                    .addObject("sureProblem", "Nobody can undo it: say that you know.");
        }
        try {
            merging.merge(id, goneOpened, into, keptOpened, account.id());
        } catch (ConceptRefusedException refused) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, get(id), null, path(into), Words.words(refused.reason()));
        } catch (StaleConceptException | ConcurrencyFailureException changed) {
            Concept kept = get(into);
            return page(HttpStatus.CONFLICT, get(id), kept.mergedInto() == null ? kept : null, path(into), null)
                    .addObject("problem", CHANGED);
        }
        flash.addFlashAttribute("notice", "Merged: all of it is here now, and the old address leads here.");
        return SeeOther.at(ConceptFormController.PATH + into);
    }

    private ModelAndView page(
            HttpStatus status, Concept gone, @Nullable Concept kept, String into, @Nullable String problem) {
        ModelAndView page = new ModelAndView("desk/concept/merger", status)
                .addObject("active", "concepts")
                .addObject("gone", link(gone.id()))
                .addObject(
                        "fields",
                        List.of(ConceptFields.line(
                                "into",
                                "Which one stays?",
                                300,
                                "Its name in any script, or an address such as "
                                        + gone.kind().plural() + "/…")))
                .addObject(
                        "page",
                        Sheet.of(Map.of("into", into), Map.of())
                                .with(problem == null ? Map.of() : Map.of("into", problem)));
        return kept == null
                ? page
                : page.addObject("kept", link(kept.id()))
                        .addObject("goneOpened", gone.version())
                        .addObject("keptOpened", kept.version())
                        .addObject("moves", moves.of(gone.id()));
    }

    private String path(UUID id) {
        return link(id).path().substring(1);
    }

    private ConceptLink link(UUID id) {
        return concepts.link(id, "en").orElseThrow(() -> new NotFoundException("No concept " + id));
    }

    private Concept get(UUID id) {
        return concepts.findById(id).orElseThrow(() -> new NotFoundException("No concept " + id));
    }
}
