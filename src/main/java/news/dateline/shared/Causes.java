package news.dateline.shared;

import java.util.Objects;
import java.util.stream.Stream;

/** What a failure comes from. */
public final class Causes {

    /** A failure may have itself for a cause. */
    private static final int DEEPEST = 20;

    private Causes() {}

    /** The failure itself first. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }
}
