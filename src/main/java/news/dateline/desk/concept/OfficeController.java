package news.dateline.desk.concept;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Kind;
import news.dateline.concept.Office;
import news.dateline.concept.OfficeEditing;
import news.dateline.concept.OfficeText;
import news.dateline.concept.Offices;
import news.dateline.desk.concept.Ties.TiePage;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of an office, seen from the person or from where it is held. */
@Controller
@RequestMapping("/admin/concepts/{concept}/offices/")
class OfficeController extends TieController<Office, OfficeText> {

    private final TieForm form;
    private final Offices offices;
    private final OfficeEditing editing;

    OfficeController(Ties ties, TieForm form, Offices offices, OfficeEditing editing) {
        super(ties, form);
        this.form = form;
        this.offices = offices;
        this.editing = editing;
    }

    @Override
    Optional<Office> find(UUID id) {
        return offices.findById(id);
    }

    @Override
    boolean isOf(UUID concept, Office office) {
        return office.personId().equals(concept) || office.atId().equals(concept);
    }

    @Override
    Map<String, String> values(Office office, UUID concept) {
        return form.values(office.text(), concept);
    }

    @Override
    @Nullable
    OfficeText read(ConceptLink self, Input input) {
        return form.office(self, input);
    }

    @Override
    void keep(UUID id, int opened, OfficeText text, UUID by) {
        editing.keep(id, opened, text, by);
    }

    @Override
    void remove(UUID id, UUID by) {
        editing.remove(id, by);
    }

    @Override
    TiePage page(ConceptLink self, UUID id, @Nullable Office there) {
        if (self.kind() == Kind.TOPIC || self.kind() == Kind.EVENT) {
            throw new NotFoundException("No offices of " + self.id());
        }
        return new TiePage(
                self,
                self.kind() == Kind.PERSON ? "Office of " + self.name() : "Office at " + self.name(),
                ConceptFormController.PATH + self.id() + "/offices/" + id,
                there == null ? 0 : there.version(),
                there != null,
                TieForm.officeFields(self.kind()),
                Map.of());
    }

    @Override
    String takenAway() {
        return "The office is taken away.";
    }
}
