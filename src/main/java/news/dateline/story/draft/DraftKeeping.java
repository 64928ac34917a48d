package news.dateline.story.draft;

import java.nio.charset.StandardCharsets;
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

    /**
     * Closes a form that was sent, and keeps what stood in it under the key that follows: what its script sent before and
     * arrives after takes nothing back.
     *
     * @return the key that follows
     */
    @Transactional
    public UUID keepAnew(UUID form, UUID story, UUID account, int opened, String fields) {
        UUID following = closed(form, story, account);
        keep(following, story, account, opened, fields);
        return following;
    }

    /** Its text was saved, or is not wanted any more, nor what was kept of it anew. */
    @Transactional
    public void close(UUID form, UUID story, UUID account) {
        closed(form, story, account);
    }

    /** @return the first key that nothing was kept under yet */
    private UUID closed(UUID form, UUID story, UUID account) {
        UUID key = form;
        do {
            drafts.close(key, story, account, clock.instant());
            key = following(key);
        } while (drafts.existsById(key));
        return key;
    }

    /** Told from the key alone, so that whoever goes back to an older one finds the newest. */
    private static UUID following(UUID key) {
        return UUID.nameUUIDFromBytes(("after " + key).getBytes(StandardCharsets.UTF_8));
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

    /** What stood in a form, or was kept of it anew since; empty when all of that was closed. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID form, UUID account) {
        UUID key = form;
        Optional<Draft> found = drafts.find(key, account);
        while (found.isEmpty() && drafts.existsById(key)) {
            key = following(key);
            found = drafts.find(key, account);
        }
        return found;
    }

    /** Whether there is such a form, closed or not, and it is theirs. */
    @Transactional(readOnly = true)
    public boolean isOf(UUID form, UUID story, UUID account) {
        return drafts.existsByIdAndStoryIdAndAccountId(form, story, account);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void forgetOld() {
        drafts.deleteFromBefore(clock.instant().minus(KEPT));
    }
}
