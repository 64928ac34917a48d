package news.dateline.search;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Of an index in a folder: a stamp beside it, and who fills it is known to the one process that can. */
final class FolderRecord implements IndexRecord {

    private final IndexFolder folder;
    private final Clock clock;
    private @Nullable Run run;

    FolderRecord(IndexFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public String version() {
        return folder.version();
    }

    @Override
    public synchronized State state() {
        Instant filledAt = folder.filledAt();
        return new State(filledAt == null ? null : version(), filledAt, run);
    }

    @Override
    public synchronized boolean begin(long total, boolean fresh) {
        if (fresh) {
            folder.markUnfilled();
        }
        run = new Run(clock.instant(), 0, total);
        return true;
    }

    @Override
    public synchronized void advance(long done) {
        if (run != null) {
            run = new Run(run.startedAt(), done, run.total());
        }
    }

    @Override
    public synchronized void end(boolean complete) {
        run = null;
        if (complete) {
            folder.markFilled();
        }
    }

    @Override
    public void forget() {
        folder.markUnfilled();
    }
}
