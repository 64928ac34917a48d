package news.dateline.reader.topic;

import java.util.Locale;
import news.dateline.concept.Kind;
import news.dateline.reader.head.Heads;
import news.dateline.reader.tree.ConceptTrees;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TopicsController {

    private final ConceptTrees trees;
    private final Heads heads;

    TopicsController(ConceptTrees trees, Heads heads) {
        this.trees = trees;
        this.heads = heads;
    }

    @GetMapping("/topics")
    String index(Locale locale, Model model) {
        model.addAttribute("topics", trees.of(Kind.TOPIC, locale));
        model.addAttribute("head", heads.page("/topics", "topics.intro"));
        model.addAttribute("section", "topics");
        return "reader/topic/index";
    }
}
