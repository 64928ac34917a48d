package news.dateline.delivery.page;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Whether pages can be made just now. While they cannot, the kept ones are what there is; only now and then does
 * somebody's request find out whether that is over, for it may have to wait long.
 */
@Component
public class Trouble {

    private static final long LOOK_AGAIN_MILLIS = 2_000;
    private static final long NEVER = 0;

    private final Clock clock;
    private volatile long lastFailure = NEVER;
    private volatile boolean databaseAway;

    Trouble(Clock clock) {
        this.clock = clock;
    }

    /** A page could not be made, through no fault of its own. */
    void happened() {
        lastFailure = clock.millis();
    }

    /** A page was made. */
    void isOver() {
        if (lastFailure != NEVER) {
            lastFailure = NEVER;
        }
    }

    /**
     * From somebody who keeps looking, so that no reader has to.
     *
     * @return whether it was there until now
     */
    public boolean databaseIsAway() {
        boolean isNews = !databaseAway;
        databaseAway = true;
        return isNews;
    }

    public void databaseIsBack() {
        if (databaseAway) {
            databaseAway = false;
            lastFailure = NEVER;
        }
    }

    boolean lasts() {
        return databaseAway || clock.millis() < lastFailure + LOOK_AGAIN_MILLIS;
    }
}
