package news.dateline.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import news.dateline.platform.lane.Network;
import org.springframework.stereotype.Component;

/** Counts what each network asked for. It is kept in memory for two minutes, of so many networks, and nowhere else. */
@Component
class Limits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_NETWORKS = 100_000;

    private record Visitor(Area area, String network) {}

    private final LimitSettings settings;

    private final Cache<Visitor, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    Limits(LimitSettings settings) {
        this.settings = settings;
    }

    /** Counts one more; how long to wait if that is too many, else nothing. */
    Duration waitFor(Area area, String address) {
        int perMinute = area.perMinute(settings);
        Network network = Network.of(address);
        // A proxy that does not say who asks speaks for everybody.
        if (perMinute == 0 || !network.isFromOutside()) {
            return Duration.ZERO;
        }
        ConsumptionProbe taken = buckets.get(new Visitor(area, network.key()), any -> bucket(perMinute))
                .tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }
}
