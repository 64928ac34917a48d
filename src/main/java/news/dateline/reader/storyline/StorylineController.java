package news.dateline.reader.storyline;

import java.util.Locale;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.PageKey;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class StorylineController {

    private final Storylines storylines;
    private final StorylinePages pages;

    StorylineController(Storylines storylines, StorylinePages pages) {
        this.storylines = storylines;
        this.pages = pages;
    }

    @GetMapping("/storylines")
    String index(Locale locale, Model model) {
        model.addAttribute("lines", pages.all(locale.getLanguage()));
        model.addAttribute("section", "storylines");
        return "reader/storyline/index";
    }

    @GetMapping("/storylines/{slug}")
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale,
            Model model) {
        Storyline storyline =
                storylines.findBySlug(slug).orElseThrow(() -> new NotFoundException("No storyline " + slug));
        model.addAttribute("page", pages.page(storyline, PageKey.of(after, before), locale.getLanguage()));
        model.addAttribute("description", storyline.description());
        return "reader/storyline/show";
    }
}
