package news.dateline.search;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is remembered of how the index was filled, and of who fills it just now. */
interface IndexRecord {

    /**
     * @param version of what is indexed and how, by which the index was filled to the end; null if it was not
     * @param run what is under way, on this node or another
     */
    record State(
            @Nullable String version,
            @Nullable Instant filledAt,
            @Nullable Run run) {

        Optional<Run> running() {
            return Optional.ofNullable(run);
        }
    }

    /** An index that is being filled. */
    record Run(Instant startedAt, long done, long total) {}

    /** The version that this node fills an index by. */
    String version();

    State state();

    default boolean isFilled() {
        return version().equals(state().version());
    }

    /**
     * Claims the index for this node, which then has to {@link #advance} every few seconds.
     *
     * @param fresh whether the index is of no use until all is done
     * @return false if another node is at it
     */
    boolean begin(long total, boolean fresh);

    void advance(long done);

    void end(boolean complete);

    /** The index is not what it was taken for. */
    void forget();
}
