package news.dateline.reader.story;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import news.dateline.shared.GoneException;
import news.dateline.shared.NotFoundException;
import news.dateline.story.PublishedStories;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class StoryController {

    private final PublishedStories published;
    private final Stories stories;
    private final StoryPages pages;

    StoryController(PublishedStories published, Stories stories, StoryPages pages) {
        this.published = published;
        this.stories = stories;
        this.pages = pages;
    }

    @GetMapping("/stories/{year:\\d{4}}/{month:\\d{2}}/{day:\\d{2}}/{slug}")
    ModelAndView show(
            @PathVariable int year,
            @PathVariable int month,
            @PathVariable int day,
            @PathVariable String slug,
            HttpServletRequest request) {
        LocalDate date = date(year, month, day);
        Story story = published.find(date, slug).orElseThrow(() -> absent(date, slug));
        if (!request.getRequestURI().equals(story.path())) {
            // A story lives under the prefix of its own language, which its path has.
            return new ModelAndView(new RedirectView(story.path()));
        }
        StoryPage page = pages.published(story);
        return new ModelAndView("reader/story/show", "page", page)
                .addObject("canonical", story.path())
                .addObject("description", page.text().standfirst());
    }

    private RuntimeException absent(LocalDate date, String slug) {
        return stories.findByUrlDateAndSlug(date, slug)
                .filter(story -> story.status() == Status.WITHDRAWN)
                .<RuntimeException>map(story -> new GoneException(story.withdrawalReason()))
                .orElseGet(() -> new NotFoundException("No story " + date + "/" + slug));
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new NotFoundException("No such day");
        }
    }
}
