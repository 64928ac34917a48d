package news.dateline.desk.story;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a text as readers would see it, and keeps nothing. */
@Controller
class PreviewController {

    @PostMapping("/admin/stories/{id}/preview")
    String preview(@PathVariable UUID id, @ModelAttribute("sent") StoryForm form, Model model) {
        model.addAttribute("active", "stories");
        model.addAttribute("language", FormChecks.LANGUAGES.contains(form.language()) ? form.language() : "en");
        // Stands in for the page of the readers' side.
        model.addAttribute("text", FormText.text(form, List.of()));
        return "desk/story/preview";
    }
}
