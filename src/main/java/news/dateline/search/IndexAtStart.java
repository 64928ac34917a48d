package news.dateline.search;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has an index that is missing rebuilt while the portal starts and serves. */
@Component
class IndexAtStart implements SmartLifecycle {

    /** Before anything fills an empty database: what is published then takes the usual way into the index. */
    private static final int PHASE = 0;

    private final SearchIndex index;
    private boolean running;

    IndexAtStart(SearchIndex index) {
        this.index = index;
    }

    @Override
    public void start() {
        index.fillIfMissing();
        running = true;
    }

    @Override
    public void stop() {
        index.stopRebuilding();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
