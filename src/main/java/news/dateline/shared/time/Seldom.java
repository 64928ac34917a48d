package news.dateline.shared.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Lets something be done now and then, however often there is cause to: one line in the log for many failures. */
public final class Seldom {

    private final Clock clock;
    private final Duration pause;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.MIN);

    public Seldom(Clock clock, Duration pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** True for one of all who ask within a pause. */
    public boolean isDue() {
        Instant now = clock.instant();
        Instant before = last.get();
        return now.isAfter(before.plus(pause)) && last.compareAndSet(before, now);
    }
}
