package news.dateline.desk.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.account.Account;
import news.dateline.desk.InWords;
import news.dateline.desk.Rights;
import news.dateline.desk.When;
import news.dateline.shared.Languages;
import news.dateline.story.Status;
import news.dateline.story.StoryEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of stories: an editor's of all, a reporter's of their own. */
@Controller
class QueueController {

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

    /** A link that lists something else, or in another order. */
    record Filter(String url, String words, boolean chosen) {}

    /** A language of stories. */
    record Language(String tag, String name) {}

    private static final List<Language> LANGUAGES = Languages.ALL.stream()
            .map(tag -> new Language(tag, InWords.language(tag)))
            .toList();

    private final QueueSearch search;
    private final Clock clock;

    QueueController(QueueSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GetMapping("/admin/stories")
    String list(
            @RequestAttribute Account account,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Rights rights = Rights.of(account);
        QueueRequest request = new QueueRequest(q, status, lang, region, topic, sort, after);
        QueuePage found = search.find(request, rights);
        Instant now = clock.instant();
        model.addAttribute("active", "stories");
        model.addAttribute("asked", request);
        model.addAttribute("found", found);
        model.addAttribute(
                "lines",
                found.stories().stream().map(story -> Line.of(story, now)).toList());
        model.addAttribute(
                "startUrl", StringUtils.hasLength(after) ? request.from(null).url() : null);
        model.addAttribute("filters", filters(request));
        model.addAttribute("orders", found.hasWords() && !found.isMakeshift() ? orders(request) : List.of());
        model.addAttribute("languages", LANGUAGES);
        model.addAttribute("everybodys", rights.edits());
        return "desk/queue/list";
    }

    private static List<Filter> filters(QueueRequest request) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(request.with(null).url(), "All", request.status() == null));
        FILTERS.forEach(status -> filters.add(
                new Filter(request.with(status).url(), InWords.status(status), status == request.status())));
        return filters;
    }

    private static List<Filter> orders(QueueRequest request) {
        boolean newest = request.isNewestFirst();
        return List.of(
                new Filter(request.sortedBy("").url(), "Best match first", !newest),
                new Filter(request.sortedBy(QueueRequest.NEWEST).url(), "Latest change first", newest));
    }
}
