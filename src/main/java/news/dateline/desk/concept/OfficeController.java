package news.dateline.desk.concept;

import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.Office;
import news.dateline.concept.OfficeEditing;
import news.dateline.concept.OfficeText;
import news.dateline.concept.Offices;
import news.dateline.desk.SeeOther;
import news.dateline.desk.concept.Ties.TiePage;
import news.dateline.shared.Ids;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an office, seen from the person or from where it is held. */
@Controller
class OfficeController {

    private static final String PATH = "/admin/concepts/{concept}/offices/";

    private final Ties ties;
    private final TieForm form;
    private final Offices offices;
    private final OfficeEditing editing;

    OfficeController(Ties ties, TieForm form, Offices offices, OfficeEditing editing) {
        this.ties = ties;
        this.form = form;
        this.offices = offices;
        this.editing = editing;
    }

    @GetMapping(PATH + "new")
    ModelAndView blank(@PathVariable UUID concept, @RequestAttribute Account account) {
        Ties.requireRight(account);
        return page(self(concept), Ids.next(), null).shows(Map.of());
    }

    @GetMapping(PATH + "{id}")
    ModelAndView kept(@PathVariable UUID concept, @PathVariable UUID id) {
        Office office = get(concept, id);
        return page(self(concept), id, office).shows(form.values(office.text(), concept));
    }

    @GetMapping(PATH + "{id}/removal")
    ModelAndView removed(@PathVariable UUID concept) {
        return SeeOther.at(ConceptFormController.PATH + concept);
    }

    @PostMapping(PATH + "{id}")
    ModelAndView save(
            @PathVariable UUID concept,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int opened,
            @RequestParam Map<String, String> sent,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Ties.requireRight(account);
        ConceptLink self = self(concept);
        Office there = offices.findById(id).isPresent() ? get(concept, id) : null;
        TiePage page = page(self, id, there);
        Map<String, String> values = ConceptFields.clean(sent);
        Input input = form.input(values);
        OfficeText text = form.office(self, input);
        if (text == null) {
            return page.opened(opened).refuses(values, input.problems());
        }
        return ties.save(
                page,
                values,
                () -> editing.keep(id, opened, text, account.id()),
                () -> page.shows(
                        HttpStatus.CONFLICT,
                        Sheet.of(values, page.options())
                                .beside(form.values(get(concept, id).text(), concept))),
                flash);
    }

    @PostMapping(PATH + "{id}/removal")
    ModelAndView remove(
            @PathVariable UUID concept,
            @PathVariable UUID id,
            @RequestAttribute Account account,
            RedirectAttributes flash) {
        Ties.requireRight(account);
        if (offices.findById(id).isPresent()) {
            get(concept, id);
            editing.remove(id, account.id());
        }
        return Ties.done(self(concept), "The office is taken away.", flash);
    }

    private ConceptLink self(UUID concept) {
        ConceptLink self = ties.self(concept);
        if (self.kind() == Kind.TOPIC || self.kind() == Kind.EVENT) {
            throw new NotFoundException("No offices of " + concept);
        }
        return self;
    }

    private Office get(UUID concept, UUID id) {
        return offices.findById(id)
                .filter(office ->
                        office.personId().equals(concept) || office.atId().equals(concept))
                .orElseThrow(() -> new NotFoundException("No office " + id));
    }

    private static TiePage page(ConceptLink self, UUID id, @Nullable Office there) {
        return new TiePage(
                self,
                self.kind() == Kind.PERSON ? "Office of " + self.name() : "Office at " + self.name(),
                ConceptFormController.PATH + self.id() + "/offices/" + id,
                there == null ? 0 : there.version(),
                there != null,
                TieForm.officeFields(self.kind()),
                Map.of());
    }
}
