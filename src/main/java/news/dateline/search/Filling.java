package news.dateline.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Writes all documents into the index: first those that readers find, then the desk's. */
@Component
class Filling {

    private static final List<Class<? extends Document>> TYPES = List.of(SearchDocument.class, DeskDocument.class);
    private static final int AT_ONCE = 100;

    /** Each holds a connection to the database, of which readers need some. */
    private static final int MOST_THREADS = 3;

    private final EntityManagerFactory entities;
    private final Engine engine;
    private final Rewriting rewriting;
    private final DeskArrears arrears;

    Filling(EntityManagerFactory entities, Engine engine, Rewriting rewriting, DeskArrears arrears) {
        this.entities = entities;
        this.engine = engine;
        this.rewriting = rewriting;
        this.arrears = arrears;
    }

    /**
     * In the background, until it is done or cancelled.
     *
     * @param fresh whether nothing that is in the index is of use
     */
    CompletableFuture<Void> start(boolean fresh, AtomicLong done) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(fresh, done, end), "search-filling");
        thread.setDaemon(true);
        thread.start();
        return end;
    }

    private void run(boolean fresh, AtomicLong done, CompletableFuture<Void> end) {
        try {
            arrears.add(end::isDone);
            if (fresh || engine.overwrites()) {
                TYPES.forEach(type -> index(type, fresh, done, end));
            } else {
                rewriting.run(done, end);
            }
            // Each part of an index is searched for itself: of a million stories, nineteen took half as long again as
            // one.
            Search.mapping(entities).scope(TYPES).workspace().mergeSegments();
            end.complete(null);
        } catch (RuntimeException | InterruptedException failed) {
            end.completeExceptionally(failed);
        }
    }

    private void index(Class<? extends Document> type, boolean fresh, AtomicLong done, CompletableFuture<Void> end) {
        if (end.isCancelled()) {
            throw new CancellationException();
        }
        CompletableFuture<?> indexing = engine.ready(
                        Search.mapping(entities).scope(type).massIndexer(), fresh)
                .batchSizeToLoadObjects(AT_ONCE)
                .threadsToLoadObjects(
                        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()))
                .monitor(new IndexingProgress(done))
                .start()
                .toCompletableFuture();
        end.whenComplete((nothing, stopped) -> indexing.cancel(true));
        indexing.join();
    }
}
