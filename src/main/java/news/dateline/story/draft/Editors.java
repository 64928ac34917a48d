package news.dateline.story.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows who has which story before them just now. */
@Service
public class Editors {

    private static final Duration GONE_AFTER = Duration.ofMinutes(1);

    private final Presences presences;
    private final Clock clock;

    Editors(Presences presences, Clock clock) {
        this.presences = presences;
        this.clock = clock;
    }

    /** Somebody has it, or still has it. */
    @Transactional
    public void mark(UUID story, UUID account) {
        presences.mark(story, account, clock.instant());
    }

    /** Who else has a story, the last seen first. */
    @Transactional(readOnly = true)
    public List<Editing> others(UUID story, UUID account) {
        return presences.others(story, account, clock.instant().minus(GONE_AFTER));
    }

    @Transactional(readOnly = true)
    public List<Editing> everybody() {
        return presences.all(clock.instant().minus(GONE_AFTER));
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void forgetGone() {
        presences.deleteFromBefore(clock.instant().minus(GONE_AFTER));
    }
}
