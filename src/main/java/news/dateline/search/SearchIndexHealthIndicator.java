package news.dateline.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says how far the search is behind, by what was seen last: whoever asks has nothing looked up. */
@Component
class SearchIndexHealthIndicator implements HealthIndicator {

    /** Readers can be served without it, so the health of the whole, which counts those it knows, must not know it. */
    static final Status AWAY = new Status("AWAY");

    /** What was seen so long ago may be true no more. */
    private static final Duration LONGEST_AGE = Duration.ofSeconds(30);

    private final IndexWatch watch;
    private final Engine engine;
    private final Clock clock;

    SearchIndexHealthIndicator(IndexWatch watch, Engine engine, Clock clock) {
        this.watch = watch;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Health health() {
        IndexWatch.Seen seen = watch.last();
        if (seen == null) {
            return Health.unknown().build();
        }
        Instant now = clock.instant();
        if (now.isAfter(seen.at().plus(LONGEST_AGE))) {
            return Health.unknown().withDetail("seenAt", seen.at()).build();
        }
        IndexLook look = seen.look();
        return (look.isUp() ? Health.up() : Health.status(AWAY))
                .withDetail("engine", engine.title())
                .withDetail("waiting", look.backlog().waiting())
                .withDetail("secondsBehind", look.backlog().age(now).toSeconds())
                .withDetail("givenUp", look.backlog().givenUp())
                .withDetail("rebuilding", look.state().run() != null)
                .withDetail("seenAt", seen.at())
                .build();
    }
}
