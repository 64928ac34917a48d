package news.dateline.story;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what this node published and took back. */
@Component
class StoryMeters {

    private final Counter published;
    private final Counter withdrawn;

    StoryMeters(MeterRegistry registry) {
        this.published = registry.counter("dateline.stories.published");
        this.withdrawn = registry.counter("dateline.stories.withdrawn");
    }

    @TransactionalEventListener
    void published(StoryPublished event) {
        published.increment();
    }

    @TransactionalEventListener
    void withdrawn(StoryWithdrawn event) {
        withdrawn.increment();
    }
}
