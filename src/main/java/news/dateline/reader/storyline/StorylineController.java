package news.dateline.reader.storyline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import news.dateline.evidence.LedgerPlace;
import news.dateline.reader.head.Followed;
import news.dateline.reader.head.Head;
import news.dateline.reader.head.Heads;
import news.dateline.shared.Languages;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.PageParts;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.Storyline;
import news.dateline.story.Storylines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class StorylineController {

    private final Storylines storylines;
    private final StorylineLines lines;
    private final StorylinePages pages;
    private final TimelinePages timelines;
    private final Heads heads;
    private final Clock clock;

    StorylineController(
            Storylines storylines,
            StorylineLines lines,
            StorylinePages pages,
            TimelinePages timelines,
            Heads heads,
            Clock clock) {
        this.storylines = storylines;
        this.lines = lines;
        this.pages = pages;
        this.timelines = timelines;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping("/storylines")
    String index(Locale locale, Model model) {
        model.addAttribute("head", heads.page("/storylines", "storylines.intro"));
        model.addAttribute("lines", lines.all(locale.getLanguage()));
        model.addAttribute("section", "storylines");
        return "reader/storyline/index";
    }

    /** Whatever way a day is asked about, what is new since has one address, which stays the same from day to day. */
    @GetMapping("/storylines/{slug}")
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale) {
        Storyline storyline = find(slug);
        Since day = Since.parse(since, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (since != null && (day == null || !since.equals(day.toString()))) {
            String address = day == null ? storyline.path() : storyline.path() + "?since=" + day;
            return new ModelAndView(new RedirectView(address, true));
        }
        StorylinePage page = pages.page(storyline, day, PageKey.of(after, before), locale.getLanguage());
        return new ModelAndView("reader/storyline/show")
                .addObject("page", page)
                .addObject("script", page.days().script())
                .addObject("head", head(storyline, locale))
                .addObject("robots", day == null ? null : "noindex")
                .addObject("followed", Followed.ofPage(storyline.path()));
    }

    @GetMapping("/storylines/{slug}/timeline")
    String timeline(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale,
            Model model) {
        Storyline storyline = find(slug);
        PageKey<LedgerPlace> key = PageKey.of(after, before, LedgerPlace::parse);
        TimelinePage page = timelines.page(storyline, key, locale.getLanguage());
        model.addAttribute("page", page);
        model.addAttribute("head", heads.page(page.path(), "timeline.head", storyline.title()));
        model.addAttribute("followed", Followed.ofPage(storyline.path()));
        return "reader/storyline/timeline";
    }

    private Storyline find(String slug) {
        Storyline found = storylines.findBySlug(slug).orElseThrow(() -> new NotFoundException("No storyline " + slug));
        PageParts.about(found.id());
        return found;
    }

    // Descriptions are kept in English.
    private Head head(Storyline storyline, Locale locale) {
        boolean isEnglish = locale.getLanguage().equals(Languages.DEFAULT.getLanguage());
        return storyline.description() != null && isEnglish
                ? heads.page(storyline.path()).describedAs(storyline.description())
                : heads.page(storyline.path(), "storyline.head", storyline.title());
    }
}
