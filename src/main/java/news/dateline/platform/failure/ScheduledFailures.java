package news.dateline.platform.failure;

import java.time.Clock;
import java.time.Duration;
import news.dateline.shared.Outage;
import news.dateline.shared.time.Seldom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ErrorHandler;

/** Says what a task failed at that nobody waits for; it is tried again at its next time. */
@Component
class ScheduledFailures implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(ScheduledFailures.class);

    private final Seldom lines;

    ScheduledFailures(Clock clock) {
        this.lines = new Seldom(clock, Duration.ofSeconds(10));
    }

    @Override
    public void handleError(Throwable failed) {
        Outage.in(failed)
                .ifPresentOrElse(
                        lost -> {
                            if (lines.isDue()) {
                                log.warn("Scheduled work waits for the database: {}", lost.getMessage());
                            }
                        },
                        () -> log.error("Scheduled work failed", failed));
    }
}
