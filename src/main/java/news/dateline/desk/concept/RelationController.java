package news.dateline.desk.concept;

import java.util.Map;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Relation;
import news.dateline.concept.RelationEditing;
import news.dateline.concept.RelationText;
import news.dateline.concept.Relations;
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

/** The form of a relation, seen from either end. */
@Controller
class RelationController {

    private static final String PATH = "/admin/concepts/{concept}/relations/";

    private final Ties ties;
    private final TieForm form;
    private final Relations relations;
    private final RelationEditing editing;

    RelationController(Ties ties, TieForm form, Relations relations, RelationEditing editing) {
        this.ties = ties;
        this.form = form;
        this.relations = relations;
        this.editing = editing;
    }

    @GetMapping(PATH + "new")
    ModelAndView blank(@PathVariable UUID concept, @RequestAttribute Account account) {
        Ties.requireRight(account);
        return page(ties.self(concept), Ids.next(), null).shows(Map.of());
    }

    @GetMapping(PATH + "{id}")
    ModelAndView kept(@PathVariable UUID concept, @PathVariable UUID id) {
        Relation relation = get(concept, id);
        return page(ties.self(concept), id, relation).shows(form.values(relation.text(), concept));
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
        ConceptLink self = ties.self(concept);
        Relation there = relations.findById(id).isPresent() ? get(concept, id) : null;
        TiePage page = page(self, id, there);
        Map<String, String> values = ConceptFields.clean(sent);
        Input input = form.input(values);
        RelationText text = form.relation(self, input);
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
        if (relations.findById(id).isPresent()) {
            get(concept, id);
            editing.remove(id, account.id());
        }
        return Ties.done(ties.self(concept), "The relation is taken away.", flash);
    }

    private Relation get(UUID concept, UUID id) {
        return relations
                .findById(id)
                .filter(relation -> relation.subjectId().equals(concept)
                        || relation.objectId().equals(concept))
                .orElseThrow(() -> new NotFoundException("No relation " + id));
    }

    private TiePage page(ConceptLink self, UUID id, @Nullable Relation there) {
        return new TiePage(
                self,
                "Relation of " + self.name(),
                ConceptFormController.PATH + self.id() + "/relations/" + id,
                there == null ? 0 : there.version(),
                there != null,
                TieForm.relationFields(),
                Map.of("type", form.types(self.kind())));
    }
}
