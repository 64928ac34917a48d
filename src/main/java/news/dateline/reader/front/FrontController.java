package news.dateline.reader.front;

import java.util.Locale;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.PageKey;
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
    String show(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale,
            Model model) {
        PageKey<Cursor> key = PageKey.of(after, before);
        model.addAttribute("section", "latest");
        if (key.isFirst()) {
            Front front = pages.page(locale.getLanguage());
            model.addAttribute("front", front);
            model.addAttribute("style", "front");
            model.addAttribute("head", heads.page(front, locale));
            return "reader/front/show";
        }
        model.addAttribute("older", stories.latest(locale.getLanguage(), key, PAGE_SIZE));
        return "reader/front/older";
    }
}
