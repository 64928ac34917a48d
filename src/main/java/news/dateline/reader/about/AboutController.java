package news.dateline.reader.about;

import news.dateline.evidence.State;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    private final Editors editors;

    AboutController(Editors editors) {
        this.editors = editors;
    }

    @GetMapping("/about")
    String show(Model model) {
        model.addAttribute("editors", editors);
        model.addAttribute("states", State.values());
        model.addAttribute("section", "about");
        return "reader/about/show";
    }
}
