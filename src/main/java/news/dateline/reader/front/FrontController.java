package news.dateline.reader.front;

import java.util.Locale;
import news.dateline.shared.Cursor;
import news.dateline.story.PublishedStories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FrontController {

    private static final int PAGE_SIZE = 20;

    private final FrontPages pages;
    private final PublishedStories stories;
    private final FrontHeads heads;

    FrontController(FrontPages pages, PublishedStories stories, FrontHeads heads) {
        this.pages = pages;
        this.stories = stories;
        this.heads = heads;
    }

    @GetMapping("/")
    String show(Locale locale, Model model) {
        model.addAttribute("front", pages.page(locale.getLanguage()));
        model.addAttribute("head", heads.page(locale));
        model.addAttribute("section", "latest");
        return "reader/front/show";
    }

    /** What was published before the stories that the front page ends with. */
    @GetMapping(path = "/", params = "after")
    String older(@RequestParam @Nullable String after, Locale locale, Model model) {
        model.addAttribute("older", stories.latest(locale.getLanguage(), Cursor.parse(after), PAGE_SIZE));
        model.addAttribute("section", "latest");
        return "reader/front/older";
    }
}
