package news.dateline.reader.region;

import java.util.Locale;
import news.dateline.concept.Kind;
import news.dateline.reader.head.Heads;
import news.dateline.reader.tree.ConceptTrees;
import news.dateline.reader.tree.NewsTree;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RegionsController {

    private final ConceptTrees trees;
    private final StoryMap map;
    private final Heads heads;

    RegionsController(ConceptTrees trees, StoryMap map, Heads heads) {
        this.trees = trees;
        this.map = map;
        this.heads = heads;
    }

    @GetMapping("/regions")
    String index(Locale locale, Model model) {
        NewsTree continents = trees.of(Kind.REGION, locale).withoutRoots();
        model.addAttribute("continents", continents);
        StoryMap.Drawn drawn = map.drawn(continents.roots(), locale);
        model.addAttribute("map", drawn.svg());
        model.addAttribute("numbers", drawn.numbers());
        model.addAttribute("shades", Shades.all());
        model.addAttribute("head", heads.page("/regions", "regions.intro"));
        model.addAttribute("section", "regions");
        return "reader/region/index";
    }
}
