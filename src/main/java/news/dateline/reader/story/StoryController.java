package news.dateline.reader.story;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.story.FormerAddresses;
import news.dateline.story.Story;
import news.dateline.story.StoryAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class StoryController {

    private final AddressedStories stories;
    private final FormerAddresses former;
    private final StoriesAround surroundings;
    private final StoryPages pages;
    private final StoryHeads heads;

    StoryController(
            AddressedStories stories,
            FormerAddresses former,
            StoriesAround surroundings,
            StoryPages pages,
            StoryHeads heads) {
        this.stories = stories;
        this.former = former;
        this.surroundings = surroundings;
        this.pages = pages;
        this.heads = heads;
    }

    /** In one transaction, since each read would else begin and end one of its own. */
    @GetMapping("/stories/{year}/{month}/{day}/{slug}")
    @Transactional(readOnly = true)
    ModelAndView show(
            @PathVariable String year,
            @PathVariable String month,
            @PathVariable String day,
            @PathVariable String slug,
            Locale locale) {
        LocalDate date = AddressedStories.date(year, month, day);
        return stories.find(date, slug)
                .map(story -> show(story, locale))
                .or(() -> former.movedFrom(date, slug).map(StoryController::movedTo))
                .orElseThrow(() -> stories.absent(date, slug));
    }

    private ModelAndView show(Story story, Locale locale) {
        Around around = surroundings.of(story);
        return around.translationIn(locale.getLanguage())
                .map(translation -> new ModelAndView(new RedirectView(translation.path())))
                .orElseGet(() -> shown(story, pages.published(story, around)));
    }

    // A story lives under the prefix of its own language; under another one it is shown, but is at home there.
    private ModelAndView shown(Story story, StoryPage page) {
        Map<String, String> homes = new TreeMap<>();
        homes.put(page.language(), String.valueOf(story.path()));
        page.around().translations().forEach(other -> homes.put(other.language(), other.path()));
        return new ModelAndView("reader/story/show", "page", page)
                .addObject("head", heads.of(story, page))
                .addObject("homes", homes)
                .addObject("script", page.scripts())
                .addObject("style", "story");
    }

    private static ModelAndView movedTo(StoryAddress now) {
        RedirectView redirect = new RedirectView(now.path());
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
