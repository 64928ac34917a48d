package news.dateline.reader.front;

import java.util.List;
import java.util.Locale;
import news.dateline.shared.Cursor;
import news.dateline.shared.KeysetPage;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class FrontController {

    private static final int PAGE_SIZE = 20;

    private final PublishedStories stories;

    FrontController(PublishedStories stories) {
        this.stories = stories;
    }

    @GetMapping("/")
    String show(@RequestParam(required = false) @Nullable String after, Locale locale, Model model) {
        Cursor cursor = Cursor.parse(after);
        KeysetPage<StorySummary> latest = stories.latest(locale.getLanguage(), cursor, PAGE_SIZE);
        StorySummary lead = cursor.isStart()
                ? stories.lead(locale.getLanguage())
                        .orElseGet(
                                () -> latest.isEmpty() ? null : latest.items().get(0))
                : null;
        List<StorySummary> others = latest.items().stream()
                .filter(story -> lead == null || !story.id().equals(lead.id()))
                .toList();
        model.addAttribute("lead", lead);
        model.addAttribute("latest", new KeysetPage<>(others, latest.next()));
        model.addAttribute("section", "latest");
        return "reader/front/show";
    }
}
