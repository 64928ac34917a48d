package news.dateline.search;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says how far the search is behind, by what was seen last: whoever asks has nothing looked up. */
@Component
class SearchIndexHealthIndicator implements HealthIndicator {

    private final IndexWatch watch;
    private final Clock clock;

    SearchIndexHealthIndicator(IndexWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public Health health() {
        IndexWatch.Seen seen = watch.last();
        if (seen == null) {
            return Health.unknown().build();
        }
        IndexStatus status = seen.status();
        Instant now = clock.instant();
        Health.Builder health = status.isUp() ? Health.up() : Health.down();
        health.withDetail("engine", status.engine())
                .withDetail("waiting", status.backlog().waiting())
                .withDetail("secondsBehind", status.backlog().age(now).toSeconds())
                .withDetail("givenUp", status.backlog().givenUp())
                .withDetail("rebuilding", status.rebuilding() != null)
                .withDetail("seenAt", seen.at());
        return health.build();
    }
}
