package news.dateline.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index is.
 *
 * @param engine what keeps it, for people
 * @param isUp whether it answers
 * @param documents that readers find in it; 0 where it does not answer
 * @param published stories that should be there
 * @param onDesk documents that the desk finds in it; 0 where it does not answer
 * @param stories of any status, which should be there
 * @param filledAt when it was last filled from the database to the end; null if it is not
 * @param rebuilding null where nobody does
 */
public record IndexStatus(
        String engine,
        boolean isUp,
        long documents,
        long published,
        long onDesk,
        long stories,
        Backlog backlog,
        @Nullable Instant filledAt,
        @Nullable Progress rebuilding) {

    /** Whether searches find all there is, even while it is built anew. */
    public boolean isWhole() {
        return filledAt != null;
    }

    /** Of a rebuild, in documents. */
    public record Progress(Instant startedAt, long done, long total) {

        public long percent() {
            return total == 0 ? 0 : Math.min(100, 100 * done / total);
        }
    }
}
