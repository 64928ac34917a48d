package news.dateline.seed;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets no request in before an empty database is filled. */
@Component
class SeedAtStart implements SmartLifecycle {

    /** After the first account was made, long before the web server starts. */
    private static final int PHASE = 10;

    private final Seed seed;
    private boolean done;

    SeedAtStart(Seed seed) {
        this.seed = seed;
    }

    @Override
    public void start() {
        seed.fillEmptyDatabase();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
