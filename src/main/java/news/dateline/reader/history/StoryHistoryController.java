package news.dateline.reader.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import news.dateline.reader.story.AddressedStories;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.paging.BadCursorException;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.FormerAddresses;
import news.dateline.story.PublishedStories;
import news.dateline.story.Story;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The texts that readers of a story had, and what differs between two of them. */
@Controller
class StoryHistoryController {

    private static final String STORY = "/stories/{year}/{month}/{day}/{slug}";
    private static final String NUMBER = "[1-9]\\d{0,8}";
    private static final Pattern PLACE = Pattern.compile(NUMBER);

    private final AddressedStories stories;
    private final PublishedStories published;
    private final FormerAddresses former;
    private final HistoryPages pages;
    private final Differences differences;
    private final HistoryHeads heads;

    StoryHistoryController(
            AddressedStories stories,
            PublishedStories published,
            FormerAddresses former,
            HistoryPages pages,
            Differences differences,
            HistoryHeads heads) {
        this.stories = stories;
        this.published = published;
        this.former = former;
        this.pages = pages;
        this.differences = differences;
        this.heads = heads;
    }

    @GetMapping(STORY + StoryHeading.HISTORY)
    ModelAndView list(
            @PathVariable String year,
            @PathVariable String month,
            @PathVariable String day,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Locale locale) {
        PageKey<Integer> key = PageKey.of(after, before, StoryHistoryController::place);
        LocalDate date = AddressedStories.date(year, month, day);
        return at(date, slug, StoryHeading.HISTORY, story -> list(story, key, locale));
    }

    @GetMapping(STORY + StoryHeading.HISTORY + "/{from:" + NUMBER + "}..{to:" + NUMBER + "}")
    ModelAndView difference(
            @PathVariable String year,
            @PathVariable String month,
            @PathVariable String day,
            @PathVariable String slug,
            @PathVariable int from,
            @PathVariable int to) {
        LocalDate date = AddressedStories.date(year, month, day);
        return at(
                date, slug, StoryHeading.HISTORY + DifferencePage.span(from, to), story -> difference(story, from, to));
    }

    private ModelAndView at(LocalDate date, String slug, String below, Function<Story, ModelAndView> shown) {
        return stories.find(date, slug)
                .map(shown)
                .or(() -> former.movedFrom(date, slug).map(now -> redirect(now.path() + below)))
                .orElseThrow(() -> stories.absent(date, slug));
    }

    private ModelAndView list(Story story, PageKey<Integer> key, Locale locale) {
        List<StorySummary> translations = translations(story);
        Optional<StorySummary> asked = translations.stream()
                .filter(other -> other.language().equals(locale.getLanguage()))
                .findFirst();
        if (asked.isPresent()) {
            return new ModelAndView(new RedirectView(asked.get().path() + StoryHeading.HISTORY));
        }
        HistoryPage page = pages.page(story, key);
        return shown("reader/history/list", page, page.story().home(), story, translations)
                .addObject("head", heads.of(page.story(), key));
    }

    private ModelAndView difference(Story story, int from, int to) {
        StoryHeading heading = StoryHeading.of(story);
        if (from > to) {
            return redirect(heading.home() + DifferencePage.span(to, from));
        }
        DifferencePage page = differences
                .between(story, from, to)
                .orElseThrow(() -> new NotFoundException("Not public: " + from + ".." + to + " of " + heading.path()));
        return shown("reader/history/difference", page, heading.home() + page.span(), story, translations(story))
                .addObject("robots", "noindex");
    }

    /** In other languages it is another story, with a history of its own. */
    private static ModelAndView shown(
            String view, Object page, String home, Story story, List<StorySummary> translations) {
        Map<String, String> homes = new TreeMap<>();
        homes.put(story.language(), home);
        translations.forEach(other -> homes.put(other.language(), other.path() + StoryHeading.HISTORY));
        return new ModelAndView(view, "page", page).addObject("homes", homes);
    }

    private List<StorySummary> translations(Story story) {
        return published.translations(story.translationGroup(), story.id());
    }

    private static ModelAndView redirect(String path) {
        RedirectView redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }

    private static Integer place(@Nullable String text) {
        if (text == null) {
            return Integer.MAX_VALUE;
        }
        if (!PLACE.matcher(text).matches()) {
            throw new BadCursorException(text);
        }
        return Integer.valueOf(text);
    }
}
