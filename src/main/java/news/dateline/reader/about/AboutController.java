package news.dateline.reader.about;

import news.dateline.evidence.State;
import news.dateline.reader.head.Heads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    private final Editors editors;
    private final Heads heads;

    AboutController(Editors editors, Heads heads) {
        this.editors = editors;
        this.heads = heads;
    }

    @GetMapping("/about")
    String show(Model model) {
        model.addAttribute("head", heads.page("/about", "about.intro"));
        model.addAttribute("editors", editors);
        model.addAttribute("states", State.values());
        model.addAttribute("section", "about");
        return "reader/about/show";
    }
}
