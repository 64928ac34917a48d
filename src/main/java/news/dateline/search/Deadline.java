package news.dateline.search;

import java.time.Duration;

/** When a reader has waited long enough for the index, however many questions a search takes. */
record Deadline(long nanoTime) {

    /** No reader waits longer for an engine that hangs. */
    static final Duration LONGEST = Duration.ofSeconds(3);

    static Deadline start() {
        return in(LONGEST);
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Never less than one: the engine takes no limit below, and fails by this one. */
    long millisLeft() {
        return Math.max(1, Duration.ofNanos(nanoTime - System.nanoTime()).toMillis());
    }
}
