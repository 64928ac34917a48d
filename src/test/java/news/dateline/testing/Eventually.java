package news.dateline.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for what happens in the background, such as a published story becoming findable. */
public final class Eventually {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private Eventually() {}

    public static <T> T get(Callable<T> look, Predicate<T> isThere) throws Exception {
        return get(DEADLINE, look, isThere);
    }

    public static <T> T get(Duration deadline, Callable<T> look, Predicate<T> isThere) throws Exception {
        Instant end = Instant.now().plus(deadline);
        while (true) {
            T seen = look.call();
            if (isThere.test(seen)) {
                return seen;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Still not there after " + deadline + ": " + seen);
            }
            Thread.sleep(100);
        }
    }
}
