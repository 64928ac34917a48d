package news.dateline.reader.storyline;

import java.util.Locale;
import news.dateline.reader.head.Followed;
import news.dateline.reader.head.Head;
import news.dateline.reader.head.Heads;
import news.dateline.shared.Languages;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.paging.PageKey;
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
    private final Heads heads;

    StorylineController(Storylines storylines, StorylinePages pages, Heads heads) {
        this.storylines = storylines;
        this.pages = pages;
        this.heads = heads;
    }

    @GetMapping("/storylines")
    String index(Locale locale, Model model) {
        model.addAttribute("head", heads.page("/storylines", "storylines.intro"));
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
        model.addAttribute("head", head(storyline, locale));
        model.addAttribute("followed", Followed.ofPage(storyline.path()));
        return "reader/storyline/show";
    }

    // Descriptions are kept in English.
    private Head head(Storyline storyline, Locale locale) {
        boolean isEnglish = locale.getLanguage().equals(Languages.DEFAULT.getLanguage());
        return storyline.description() != null && isEnglish
                ? heads.page(storyline.path()).describedAs(storyline.description())
                : heads.page(storyline.path(), "storyline.head", storyline.title());
    }
}
