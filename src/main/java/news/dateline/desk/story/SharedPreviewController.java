package news.dateline.desk.story;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import news.dateline.desk.SeeOther;
import news.dateline.reader.story.StoryPages;
import news.dateline.shared.NotFoundException;
import news.dateline.story.PreviewLinks;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.Story;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a preview link shows to whoever has it: the latest text, as long as the link works. */
@Controller
class SharedPreviewController {

    private final PreviewLinks links;
    private final Stories stories;
    private final StoryPages pages;

    SharedPreviewController(PreviewLinks links, Stories stories, StoryPages pages) {
        this.links = links;
        this.stories = stories;
        this.pages = pages;
    }

    @GetMapping("/previews/{token}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String token, HttpServletResponse response, Model model) {
        Story story = links.story(token)
                .flatMap(stories::findById)
                .orElseThrow(() -> new NotFoundException("No preview, or none any more"));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (story.status() == Status.PUBLISHED && !story.hasUnpublishedChanges()) {
            return SeeOther.at(Objects.requireNonNull(story.path()));
        }
        model.addAttribute("page", pages.preview(story.workingRevision().text(), story.language(), story.zone()));
        model.addAttribute("robots", "noindex");
        return new ModelAndView("desk/story/shared");
    }
}
