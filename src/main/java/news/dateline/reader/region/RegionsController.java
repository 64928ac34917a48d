package news.dateline.reader.region;

import java.util.Locale;
import news.dateline.concept.Kind;
import news.dateline.reader.tree.ConceptTrees;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RegionsController {

    private final ConceptTrees trees;

    RegionsController(ConceptTrees trees) {
        this.trees = trees;
    }

    @GetMapping("/regions")
    String index(Locale locale, Model model) {
        model.addAttribute("continents", trees.of(Kind.REGION, locale).withoutRoots());
        model.addAttribute("section", "regions");
        return "reader/region/index";
    }
}
