package news.dateline.search;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Has every document written once more as changes are, so that searches find all there is meanwhile. Only a few are on
 * their way at a time: whatever is published in between takes its turn behind them.
 */
@Component
class Rewriting {

    private static final int AT_ONCE = 250;
    private static final long PAUSE_MILLIS = 50;

    private final EntityManager entities;
    private final SearchDocuments published;
    private final DeskDocuments all;
    private final Backlogs backlogs;
    private final TransactionOperations transactions;

    Rewriting(
            EntityManager entities,
            SearchDocuments published,
            DeskDocuments all,
            Backlogs backlogs,
            TransactionOperations transactions) {
        this.entities = entities;
        this.published = published;
        this.all = all;
        this.backlogs = backlogs;
        this.transactions = transactions;
    }

    /** Until it is done or cancelled. */
    void run(AtomicLong done, CompletableFuture<Void> end) throws InterruptedException {
        rewrite(published, done, end);
        rewrite(all, done, end);
    }

    private void rewrite(Documents<?> documents, AtomicLong done, CompletableFuture<Void> end)
            throws InterruptedException {
        UUID last = null;
        do {
            last = handOver(documents, last, done);
            awaitTaken(last == null ? 0 : AT_ONCE, end);
        } while (last != null);
    }

    /** @return the last of those that were handed over; null when there are no more */
    private @Nullable UUID handOver(Documents<?> documents, @Nullable UUID after, AtomicLong done) {
        return transactions.execute(status -> {
            List<? extends Document> some = after == null
                    ? documents.findAllByOrderByStoryId(Limit.of(AT_ONCE))
                    : documents.findByStoryIdGreaterThanOrderByStoryId(after, Limit.of(AT_ONCE));
            SearchIndexingPlan plan = Search.session(entities).indexingPlan();
            some.forEach(plan::addOrUpdate);
            done.addAndGet(some.size());
            return some.isEmpty() ? null : some.get(some.size() - 1).storyId();
        });
    }

    /** Until no more than so many wait, not counting what came later. */
    private void awaitTaken(int most, CompletableFuture<Void> end) throws InterruptedException {
        Instant now = backlogs.time();
        for (Backlog waits = backlogs.now();
                waits.waiting() > most && !isAllAfter(now, waits);
                waits = backlogs.now()) {
            if (end.isCancelled()) {
                throw new CancellationException();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static boolean isAllAfter(Instant time, Backlog backlog) {
        return backlog.oldest() != null && backlog.oldest().isAfter(time);
    }
}
