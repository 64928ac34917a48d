package news.dateline.delivery.page;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** Counts where the answers to readers came from, and what is kept for the next ones. */
@Component
class PageMeters implements MeterBinder {

    private final KeptPages pages;
    private final LongAdder kept = new LongAdder();
    private final LongAdder old = new LongAdder();
    private final LongAdder made = new LongAdder();

    PageMeters(KeptPages pages) {
        this.pages = pages;
    }

    /** A page that lay ready. */
    void kept() {
        kept.increment();
    }

    /** A page that lay ready and was older than it should be: it is made anew meanwhile, or cannot be. */
    void old() {
        old.increment();
    }

    /** An answer that had to be made, and was waited for. */
    void made() {
        made.increment();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "kept", kept);
        count(registry, "old", old);
        count(registry, "made", made);
        Gauge.builder("dateline.pages.held", pages, KeptPages::held)
                .description("Pages that lie ready")
                .register(registry);
        Gauge.builder("dateline.pages.held.bytes", pages, KeptPages::bytes)
                .description("Memory they take, roughly")
                .register(registry);
    }

    private static void count(MeterRegistry registry, String from, LongAdder answers) {
        FunctionCounter.builder("dateline.pages.answers", answers, LongAdder::sum)
                .tag("from", from)
                .description("Answers to readers, by where they came from")
                .register(registry);
    }
}
