package news.dateline.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** How far the search is behind, in numbers, by what was seen last. */
@Component
class SearchMeters implements MeterBinder {

    private final IndexWatch watch;
    private final Clock clock;

    SearchMeters(IndexWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "dateline.search.up", "1 where the engine answers", look -> look.isUp() ? 1 : 0);
        gauge(
                registry,
                "dateline.search.waiting",
                "Changes that wait for the index",
                look -> look.backlog().waiting());
        gauge(
                registry,
                "dateline.search.given.up",
                "Changes that failed too often",
                look -> look.backlog().givenUp());
        gauge(
                registry,
                "dateline.search.behind.seconds",
                "Age of the oldest change that waits",
                look -> look.backlog().age(clock.instant()).toSeconds());
    }

    private void gauge(MeterRegistry registry, String name, String words, ToDoubleFunction<IndexLook> number) {
        Gauge.builder(name, watch, it -> last(it, number)).description(words).register(registry);
    }

    private static double last(IndexWatch watch, ToDoubleFunction<IndexLook> number) {
        IndexWatch.Seen seen = watch.last();
        return seen == null ? Double.NaN : number.applyAsDouble(seen.look());
    }
}
