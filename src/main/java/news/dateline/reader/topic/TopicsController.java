package news.dateline.reader.topic;

import java.util.Locale;
import news.dateline.concept.Kind;
import news.dateline.reader.tree.ConceptTrees;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TopicsController {

    private final ConceptTrees trees;

    TopicsController(ConceptTrees trees) {
        this.trees = trees;
    }

    @GetMapping("/topics")
    String index(Locale locale, Model model) {
        model.addAttribute("topics", trees.of(Kind.TOPIC, locale));
        model.addAttribute("section", "topics");
        return "reader/topic/index";
    }
}
