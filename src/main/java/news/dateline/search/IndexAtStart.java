package news.dateline.search;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has an index that is missing rebuilt while the portal starts and serves, and looked after from then on. */
@Component
class IndexAtStart implements SmartLifecycle {

    /** Before anything fills an empty database: what is published then takes the usual way into the index. */
    private static final int PHASE = 0;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SearchIndex index;
    private final IndexWatch watch;
    private final Engine engine;
    private final SharedRecord shared;
    private @Nullable ScheduledExecutorService looking;

    IndexAtStart(SearchIndex index, IndexWatch watch, Engine engine, SharedRecord shared) {
        this.index = index;
        this.watch = watch;
        this.engine = engine;
        this.shared = shared;
    }

    @Override
    public void start() {
        if (!engine.isShared()) {
            // From now on changes pass by whatever OpenSearch there was.
            shared.forget();
        }
        looking = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "search-watch");
            thread.setDaemon(true);
            return thread;
        });
        looking.scheduleWithFixedDelay(watch::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (looking != null) {
            looking.shutdownNow();
            looking = null;
        }
        index.stopRebuilding();
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
