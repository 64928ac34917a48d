package news.dateline.desk.concept;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Relation;
import news.dateline.concept.RelationEditing;
import news.dateline.concept.RelationText;
import news.dateline.concept.Relations;
import news.dateline.desk.concept.Ties.TiePage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of a relation, seen from either end. */
@Controller
@RequestMapping("/admin/concepts/{concept}/relations/")
class RelationController extends TieController<Relation, RelationText> {

    private final TieForm form;
    private final Relations relations;
    private final RelationEditing editing;

    RelationController(Ties ties, TieForm form, Relations relations, RelationEditing editing) {
        super(ties, form);
        this.form = form;
        this.relations = relations;
        this.editing = editing;
    }

    @Override
    Optional<Relation> find(UUID id) {
        return relations.findById(id);
    }

    @Override
    boolean isOf(UUID concept, Relation relation) {
        return relation.subjectId().equals(concept) || relation.objectId().equals(concept);
    }

    @Override
    Map<String, String> values(Relation relation, UUID concept) {
        return form.values(relation.text(), concept);
    }

    @Override
    @Nullable
    RelationText read(ConceptLink self, Input input) {
        return form.relation(self, input);
    }

    @Override
    void keep(UUID id, int opened, RelationText text, UUID by) {
        editing.keep(id, opened, text, by);
    }

    @Override
    void remove(UUID id, UUID by) {
        editing.remove(id, by);
    }

    @Override
    TiePage page(ConceptLink self, UUID id, @Nullable Relation there) {
        return new TiePage(
                self,
                "Relation of " + self.name(),
                ConceptFormController.PATH + self.id() + "/relations/" + id,
                there == null ? 0 : there.version(),
                there != null,
                TieForm.relationFields(),
                Map.of("type", form.types(self.kind())));
    }

    @Override
    String takenAway() {
        return "The relation is taken away.";
    }
}
