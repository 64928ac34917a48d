package news.dateline.desk.front;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.account.Account;
import news.dateline.account.audit.Action;
import news.dateline.account.audit.AuditLog;
import news.dateline.desk.Rights;
import news.dateline.shared.Languages;
import news.dateline.shared.paging.PageKey;
import news.dateline.story.FrontPage;
import news.dateline.story.PublishedStories;
import news.dateline.story.StorySummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows and changes what stands first on the front page of each language. */
@Service
class FrontOrders {

    private static final int NEWEST = 40;

    private final FrontPage frontPage;
    private final PublishedStories stories;
    private final AuditLog audit;

    FrontOrders(FrontPage frontPage, PublishedStories stories, AuditLog audit) {
        this.frontPage = frontPage;
        this.stories = stories;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<FrontOrder> all() {
        return Languages.ALL.stream().map(this::of).toList();
    }

    private FrontOrder of(String language) {
        Map<UUID, StorySummary> candidates = new LinkedHashMap<>();
        Stream.concat(
                        stories.pinned(language).stream(),
                        stories.latest(language, PageKey.FIRST, NEWEST).items().stream())
                .forEach(story -> candidates.putIfAbsent(story.id(), story));
        return new FrontOrder(language, frontPage.order(language), List.copyOf(candidates.values()));
    }

    /** Stories of another language, and such as readers cannot see, are passed over. */
    @Transactional
    public void arrange(String language, List<UUID> seen, List<UUID> chosen, Account account) {
        Rights.of(account).requireEditor();
        Map<UUID, StorySummary> known = new LinkedHashMap<>();
        if (!chosen.isEmpty()) {
            stories.summaries(chosen).forEach(story -> known.put(story.id(), story));
        }
        frontPage.arrange(
                language,
                seen,
                chosen.stream()
                        .filter(id -> known.containsKey(id)
                                && known.get(id).language().equals(language))
                        .toList());
        audit.record(Action.FRONT_PAGE_ARRANGED, account.id(), null, language);
    }
}
