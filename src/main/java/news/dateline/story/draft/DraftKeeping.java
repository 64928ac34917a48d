package news.dateline.story.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps text between two saves, one copy for each open form. */
@Service
public class DraftKeeping {

    // More than anybody is shown: what is in some of them may have been saved by another form.
    private static final Limit MOST = Limit.of(50);
    private static final Duration KEPT = Duration.ofDays(90);

    private final Drafts drafts;
    private final Clock clock;

    DraftKeeping(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @return false when the form was closed before, which nothing late takes back */
    @Transactional
    public boolean keep(UUID form, UUID story, UUID account, int opened, String fields) {
        return drafts.keep(form, story, account, opened, fields, clock.instant()) == 1;
    }

    /** Its text was saved, or is not wanted any more. */
    @Transactional
    public void close(UUID form, UUID story, UUID account) {
        drafts.close(form, story, account, clock.instant());
    }

    /** Those of one account on one story, the latest first. */
    @Transactional(readOnly = true)
    public List<Draft> of(UUID story, UUID account) {
        return drafts.of(story, account, MOST);
    }

    @Transactional(readOnly = true)
    public List<Draft> ofUnsavedStories(UUID account) {
        return drafts.ofUnsavedStories(account, MOST);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID form, UUID account) {
        return drafts.find(form, account);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void forgetOld() {
        drafts.deleteFromBefore(clock.instant().minus(KEPT));
    }
}
