package news.dateline.reader.archive;

import java.util.Locale;
import news.dateline.reader.Dates;
import news.dateline.reader.head.Heads;
import news.dateline.shared.paging.PageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ArchiveController {

    private final ArchivePages pages;
    private final Dates dates;
    private final Heads heads;

    ArchiveController(ArchivePages pages, Dates dates, Heads heads) {
        this.pages = pages;
        this.dates = dates;
        this.heads = heads;
    }

    @GetMapping("/archive")
    String years(Locale locale, Model model) {
        model.addAttribute("years", pages.years(locale.getLanguage()));
        model.addAttribute("head", heads.page("/archive", "archive.intro"));
        model.addAttribute("section", "archive");
        return "reader/archive/index";
    }

    @GetMapping("/archive/{year}")
    ModelAndView year(@PathVariable String year, Locale locale) {
        return show(Period.parse(year), null, null, locale);
    }

    @GetMapping("/archive/{year}/{month}")
    ModelAndView month(@PathVariable String year, @PathVariable String month, Locale locale) {
        return show(Period.parse(year, month), null, null, locale);
    }

    @GetMapping("/archive/{year}/{month}/{day}")
    ModelAndView day(
            @PathVariable String year,
            @PathVariable String month,
            @PathVariable String day,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale) {
        return show(Period.parse(year, month, day), after, before, locale);
    }

    private ModelAndView show(Period period, @Nullable String after, @Nullable String before, Locale locale) {
        ArchivePage page = pages.page(period, PageKey.of(after, before), locale);
        // Of days without stories there is no end.
        return new ModelAndView("reader/archive/show", "page", page)
                .addObject("head", heads.page(period.path(), "archive.intro").in(pages.languages(period)))
                .addObject("heading", dates.heading(period.date()))
                .addObject("robots", page.empty() ? "noindex" : null);
    }
}
