package news.dateline.desk.storyline;

import news.dateline.story.Storylines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of all storylines, by the alphabet. */
@Controller
class StorylineListController {

    private final Storylines storylines;

    StorylineListController(Storylines storylines) {
        this.storylines = storylines;
    }

    @GetMapping("/admin/storylines")
    String list(Model model) {
        model.addAttribute("active", "storylines");
        model.addAttribute("storylines", storylines.findAllByOrderByTitle());
        return "desk/storyline/list";
    }
}
