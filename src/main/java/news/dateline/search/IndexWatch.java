package news.dateline.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import news.dateline.shared.Outage;
import news.dateline.shared.time.Seldom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks after the index every few seconds: has it filled when it is not, and mended after an outage. */
@Component
class IndexWatch {

    /** What was seen, and when. */
    record Seen(IndexLook look, Instant at) {}

    private static final Logger log = LoggerFactory.getLogger(IndexWatch.class);

    /** A server that has just come back opens its indexes one by one, and says of the others that they are not fit. */
    private static final Duration TIME_TO_COME_UP = Duration.ofSeconds(15);

    private final SearchIndex index;
    private final IndexStates states;
    private final Engine engine;
    private final IndexRecord record;
    private final Clock clock;
    private final Seldom attempts;
    private volatile @Nullable Seen last;
    private boolean wasUp;

    /** Since when it has been another index than it should be; null while it has not. */
    private @Nullable Instant unfitSince;

    /** An older node that is still there must not undo what this one made. */
    private boolean mayReplace = true;

    IndexWatch(SearchIndex index, IndexStates states, Engine engine, Clock clock) {
        this.index = index;
        this.states = states;
        this.engine = engine;
        this.record = engine.record();
        this.clock = clock;
        this.attempts = new Seldom(clock, Duration.ofSeconds(20));
    }

    /** Null until it has looked once. */
    @Nullable
    Seen last() {
        return last;
    }

    /** Whether it answered when it was last looked at, with all there is. Costs nothing. */
    boolean isWhole() {
        Seen seen = last;
        return seen != null
                && seen.look().isUp()
                && record.version().equals(seen.look().state().version());
    }

    void look() {
        try {
            index.tellProgress();
            IndexLook look = states.look();
            last = new Seen(look, clock.instant());
            boolean wasAway = !wasUp;
            wasUp = look.isUp();
            if (!wasUp && !wasAway) {
                log.warn("{} does not answer; until it does, neither does the search", engine.title());
            }
            // One that does not answer may have no index to answer from.
            if (wasAway || !wasUp || unfitSince != null) {
                checkMade();
            }
            if (wasAway && wasUp) {
                index.processAgain();
            }
            fillIfMissing();
        } catch (RuntimeException failed) {
            say(failed);
        }
    }

    private void checkMade() {
        if (record.state().run() != null) {
            return;
        }
        try {
            index.check();
            unfitSince = null;
        } catch (RuntimeException failed) {
            if (EngineOutage.in(failed).isPresent()) {
                throw failed;
            }
            if (unfitSince == null) {
                unfitSince = clock.instant();
            }
            if (record.state().version() != null && clock.instant().isAfter(unfitSince.plus(TIME_TO_COME_UP))) {
                log.warn("The search index is gone or made otherwise, and is built anew: {}", failed.getMessage());
                unfitSince = null;
                record.forget();
            }
        }
    }

    private void fillIfMissing() {
        String version = record.state().version();
        if (record.version().equals(version)) {
            mayReplace = false;
        } else if ((version == null || mayReplace) && attempts.isDue()) {
            index.fill();
        }
    }

    private void say(RuntimeException failed) {
        if (Outage.in(failed).isPresent()) {
            log.debug("The index is looked at once the database is back", failed);
        } else if (EngineOutage.in(failed).isPresent()) {
            log.debug("The index is filled once it answers", failed);
        } else {
            log.error("The search index could not be looked after", failed);
        }
    }
}
