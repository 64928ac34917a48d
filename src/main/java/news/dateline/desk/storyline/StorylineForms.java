package news.dateline.desk.storyline;

import java.util.Map;
import java.util.UUID;
import news.dateline.desk.concept.Sheet;
import news.dateline.shared.NotFoundException;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.ModelMap;

/** Puts together the page of a storyline at the desk. */
@Component
@Transactional(readOnly = true)
class StorylineForms {

    private final Storylines storylines;
    private final StorylineFields fields;

    StorylineForms(Storylines storylines, StorylineFields fields) {
        this.storylines = storylines;
        this.fields = fields;
    }

    /** @param path of its page; null for one that is not there yet */
    record There(
            UUID id, String title, int opened, @Nullable String path) {

        public boolean isNew() {
            return path == null;
        }

        public String action() {
            return isNew() ? "/admin/storylines" : "/admin/storylines/" + id;
        }
    }

    ModelMap blank(UUID id) {
        return page(new There(id, "New storyline", 0, null), Sheet.of(Map.of(), Map.of()));
    }

    ModelMap kept(UUID id) {
        Storyline storyline = get(id);
        return page(there(storyline), sheet(fields.values(storyline.text())));
    }

    /** The form of a new one as it was sent. */
    ModelMap added(UUID id, Map<String, String> sent, Map<String, String> problems) {
        return page(new There(id, "New storyline", 0, null), sheet(sent).with(problems));
    }

    /** The form as it was sent, with what is wrong beside the fields; it counts as opened when it was. */
    ModelMap refused(UUID id, int opened, Map<String, String> sent, Map<String, String> problems) {
        Storyline storyline = get(id);
        There there = new There(id, storyline.title(), opened, storyline.path());
        return page(there, sheet(sent).with(problems));
    }

    /** The form as it was sent, beside what somebody else saved; sent once more, it counts as knowing that. */
    ModelMap stale(UUID id, Map<String, String> sent) {
        Storyline storyline = get(id);
        return page(there(storyline), sheet(sent).beside(fields.values(storyline.text())));
    }

    private static There there(Storyline storyline) {
        return new There(storyline.id(), storyline.title(), storyline.version(), storyline.path());
    }

    private static Sheet sheet(Map<String, String> values) {
        return Sheet.of(values, Map.of());
    }

    private static ModelMap page(There there, Sheet sheet) {
        return new ModelMap()
                .addAttribute("active", "storylines")
                .addAttribute("there", there)
                .addAttribute("page", sheet)
                .addAttribute("fields", StorylineFields.ALL);
    }

    private Storyline get(UUID id) {
        return storylines.findById(id).orElseThrow(() -> new NotFoundException("No storyline " + id));
    }
}
