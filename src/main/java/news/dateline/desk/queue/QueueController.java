package news.dateline.desk.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.account.Account;
import news.dateline.desk.InWords;
import news.dateline.desk.Rights;
import news.dateline.desk.When;
import news.dateline.shared.paging.Cursor;
import news.dateline.shared.paging.KeysetPage;
import news.dateline.story.Status;
import news.dateline.story.StoryEntry;
import news.dateline.story.StoryFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of stories: an editor's of all, a reporter's of their own. */
@Controller
class QueueController {

    private static final int PAGE_SIZE = 30;
    private static final List<Status> FILTERS = List.of(Status.values());

    /** One line of the list. */
    record Line(StoryEntry story, String status, String language, When saved) {

        static Line of(StoryEntry story, Instant now) {
            return new Line(
                    story,
                    InWords.status(story.status()),
                    InWords.language(story.language()),
                    When.of(story.savedAt(), now));
        }
    }

    /** A link that narrows the list to one status; null for all. */
    record Filter(@Nullable Status status, String words, boolean chosen) {}

    private final StoryFinder stories;
    private final Clock clock;

    QueueController(StoryFinder stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    @GetMapping("/admin/stories")
    String list(
            @RequestAttribute Account account,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Rights rights = Rights.of(account);
        KeysetPage<StoryEntry> found =
                stories.find(q, rights.edits() ? null : account.id(), status, Cursor.parse(after), PAGE_SIZE);
        Instant now = clock.instant();
        model.addAttribute("active", "stories");
        model.addAttribute(
                "lines",
                found.items().stream().map(story -> Line.of(story, now)).toList());
        model.addAttribute("next", found.next());
        model.addAttribute("first", found.first());
        model.addAttribute("status", status);
        model.addAttribute("filters", filters(status));
        model.addAttribute("q", q);
        model.addAttribute("everybodys", rights.edits());
        return "desk/queue/list";
    }

    private static List<Filter> filters(@Nullable Status chosen) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(null, "All", chosen == null));
        FILTERS.forEach(status -> filters.add(new Filter(status, InWords.status(status), status == chosen)));
        return filters;
    }
}
