package news.dateline.delivery.page;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets only so many pages be made at a time: more would each take longer, and none of them come sooner. Whoever does
 * not get a turn in time is told to come again, while those who have one are served as ever.
 */
@Component
class Turns {

    static final String RETRY_AFTER_SECONDS = "2";

    private static final int AT_ONCE_PER_PROCESSOR = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Semaphore turns =
            new Semaphore(AT_ONCE_PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);

    /** Whether there was a turn; if so, it is to be given back. */
    boolean take() {
        try {
            return turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack() {
        turns.release();
    }

    /** The page that somebody else has made; null when it takes too long or came to nothing. */
    @Nullable
    KeptPage waitFor(CompletableFuture<@Nullable KeptPage> page) {
        try {
            return page.get(2 * LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }
}
