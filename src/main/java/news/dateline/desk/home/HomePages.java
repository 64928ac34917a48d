package news.dateline.desk.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.account.Account;
import news.dateline.desk.Rights;
import news.dateline.desk.home.HomePage.Line;
import news.dateline.desk.home.HomePage.News;
import news.dateline.desk.home.HomePage.Open;
import news.dateline.desk.home.HomePage.Stack;
import news.dateline.shared.paging.Cursor;
import news.dateline.story.Status;
import news.dateline.story.Stories;
import news.dateline.story.StoryEntry;
import news.dateline.story.StoryNews;
import news.dateline.story.draft.Editing;
import news.dateline.story.draft.Editors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class HomePages {

    private static final int MOST = 8;
    private static final Duration NEWS = Duration.ofDays(14);

    private final Stories stories;
    private final Editors editors;
    private final Clock clock;

    HomePages(Stories stories, Editors editors, Clock clock) {
        this.editors = editors;
        this.stories = stories;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HomePage of(Account account) {
        boolean editor = Rights.of(account).edits();
        UUID whose = editor ? null : account.id();
        Instant now = clock.instant();
        List<StoryEntry> scheduled = editor ? stories.scheduled(Limit.of(MOST)) : entries(whose, Status.SCHEDULED);
        return new HomePage(
                List.of(
                        stack("Your drafts", Status.DRAFT, entries(account.id(), Status.DRAFT), now),
                        stack("Waiting for review", Status.IN_REVIEW, entries(whose, Status.IN_REVIEW), now),
                        stack("Scheduled", Status.SCHEDULED, scheduled, now),
                        stack("Published", Status.PUBLISHED, entries(whose, Status.PUBLISHED), now)),
                editor ? open() : List.of(),
                news(stories.newsFor(account.id(), now.minus(NEWS), Limit.of(MOST)), now),
                editor ? news(stories.news(now.minus(NEWS), Limit.of(MOST * 2)), now) : List.of());
    }

    private List<Open> open() {
        Map<UUID, List<String>> names = editors.everybody().stream()
                .collect(Collectors.groupingBy(
                        Editing::storyId, Collectors.mapping(Editing::name, Collectors.toList())));
        return names.isEmpty()
                ? List.of()
                : stories.entries(names.keySet()).stream()
                        .map(story -> new Open(
                                story.id(),
                                story.headline(),
                                story.language(),
                                String.join(", ", names.getOrDefault(story.id(), List.of()))))
                        .toList();
    }

    private List<StoryEntry> entries(@Nullable UUID whose, Status status) {
        return stories.entries(whose, status, Cursor.START, MOST).items();
    }

    private static Stack stack(String title, Status status, List<StoryEntry> entries, Instant now) {
        return new Stack(
                title,
                status,
                entries.stream().map(entry -> Line.of(entry, now)).toList());
    }

    private static List<News> news(List<StoryNews> news, Instant now) {
        return news.stream().map(one -> News.of(one, now)).toList();
    }
}
