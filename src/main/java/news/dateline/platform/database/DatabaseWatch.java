package news.dateline.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import news.dateline.shared.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts PostgreSQL again when it ends while the portal runs. The pool finds it where it was. */
final class DatabaseWatch implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LATER_TRIES = Duration.ofSeconds(30);
    private static final int TRIES = 3;
    private static final Duration LONGEST_TRY = Duration.ofSeconds(30);

    private final EmbeddedDatabase database;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(look -> new Thread(look, "postgres-watch"));

    private @Nullable Instant down;
    private Instant nextTry = Instant.MIN;
    private int failures;

    DatabaseWatch(EmbeddedDatabase database) {
        this.database = database;
        looking.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (!database.isRunning() && !Instant.now().isBefore(nextTry)) {
                bringBack();
            }
        } catch (IOException e) {
            log.debug("Whether PostgreSQL is running could not be told this time", e);
        }
    }

    private void bringBack() {
        if (down == null) {
            down = Instant.now();
            log.warn("PostgreSQL has ended while Dateline was running; starting it again");
        }
        try {
            database.startAgain();
            Duration away = Duration.between(down, Instant.now());
            log.info("PostgreSQL is back at {} after {} ms", database.url(), away.toMillis());
            down = null;
            failures = 0;
        } catch (IOException | RuntimeException e) {
            failures++;
            if (failures == TRIES) {
                log.error(
                        "PostgreSQL does not come back. Dateline is not ready until it does, and tries again every {} s. {}",
                        BETWEEN_LATER_TRIES.toSeconds(),
                        told(e));
            }
        }
        nextTry = Instant.now().plus(failures < TRIES ? BETWEEN_TRIES : BETWEEN_LATER_TRIES);
    }

    private static String told(Exception failure) {
        return failure instanceof StartRefusedException refused
                ? refused.advice() + " " + refused.getMessage()
                : failure.toString();
    }

    /** Lets a start that is under way come to its end, lest it leaves a server that nobody stops. */
    @Override
    public void close() {
        looking.shutdown();
        try {
            if (!looking.awaitTermination(LONGEST_TRY.toSeconds(), TimeUnit.SECONDS)) {
                looking.shutdownNow();
            }
        } catch (InterruptedException e) {
            looking.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
