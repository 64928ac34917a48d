package news.dateline.desk.concept;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import news.dateline.account.Account;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptRefusedException;
import news.dateline.concept.Concepts;
import news.dateline.concept.StaleConceptException;
import news.dateline.desk.Rights;
import news.dateline.desk.SeeOther;
import news.dateline.desk.form.Field;
import news.dateline.shared.NotFoundException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms of offices and relations have in common. */
@Component
class Ties {

    private final Concepts concepts;

    Ties(Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * The page of one of them.
     *
     * @param action where the form is sent
     * @param kept whether it is there already
     */
    record TiePage(
            ConceptLink concept,
            String title,
            String action,
            int opened,
            boolean kept,
            List<Field> fields,
            Map<String, Map<String, String>> options) {

        ModelAndView shows(HttpStatus status, Sheet sheet) {
            return new ModelAndView("desk/concept/tie", status)
                    .addObject("active", "concepts")
                    .addObject("concept", concept)
                    .addObject("title", title)
                    .addObject("action", action)
                    .addObject("opened", opened)
                    .addObject("kept", kept)
                    .addObject("fields", fields)
                    .addObject("page", sheet);
        }

        ModelAndView shows(Map<String, String> values) {
            return shows(HttpStatus.OK, Sheet.of(values, options));
        }

        ModelAndView refuses(Map<String, String> sent, Map<String, String> problems) {
            return shows(
                    HttpStatus.UNPROCESSABLE_CONTENT, Sheet.of(sent, options).with(problems));
        }

        TiePage opened(int version) {
            return new TiePage(concept, title, action, version, kept, fields, options);
        }
    }

    /** What is asked for once nothing is wrong with the fields. */
    interface Saving {

        void keep();
    }

    /** The concept one end of which is fixed. */
    ConceptLink self(UUID id) {
        return concepts.link(id, "en").orElseThrow(() -> new NotFoundException("No concept " + id));
    }

    /**
     * Saves; if that cannot be, gives back what was typed, with the reason.
     *
     * @param stale the page as it is when somebody else saved meanwhile
     */
    ModelAndView save(
            TiePage page,
            Map<String, String> sent,
            Saving saving,
            Supplier<ModelAndView> stale,
            RedirectAttributes flash) {
        try {
            saving.keep();
        } catch (ConceptRefusedException refused) {
            return page.refuses(sent, Map.of(Words.field(refused.reason()), Words.words(refused.reason())));
        } catch (StaleConceptException | ConcurrencyFailureException | DataIntegrityViolationException changed) {
            return stale.get();
        }
        return done(page.concept(), "Saved. Readers see it so from now on.", flash);
    }

    static ModelAndView done(ConceptLink concept, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return SeeOther.at(ConceptFormController.PATH + concept.id());
    }

    static void requireRight(Account account) {
        Rights.of(account).requireConcepts();
    }
}
