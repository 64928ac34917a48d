package news.dateline.desk.story;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.reader.story.StoryPages;
import news.dateline.shared.Languages;
import news.dateline.story.Stories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a text as readers would see it, and keeps nothing. */
@Controller
class PreviewController {

    private final Stories stories;
    private final StoryPages pages;

    PreviewController(Stories stories, StoryPages pages) {
        this.stories = stories;
        this.pages = pages;
    }

    @PostMapping("/admin/stories/{id}/preview")
    String preview(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestAttribute Account account,
            Model model) {
        stories.findById(id).ifPresent(Rights.of(account)::requireChange);
        StoryForm form = StoryForm.sent(sent);
        String language = Languages.ALL.contains(form.text("language")) ? form.text("language") : "en";
        model.addAttribute("page", pages.preview(FormText.text(form, List.of()), language, zone(form)));
        model.addAttribute("robots", "noindex");
        return "desk/story/preview";
    }

    // A preview is not the place to complain of a field; the form does that.
    private static ZoneId zone(StoryForm form) {
        try {
            return ZoneId.of(form.text("zone"));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
