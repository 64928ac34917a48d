package news.dateline.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import news.dateline.story.WorkingTexts;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The index as a whole: what readers find, and beside it what the desk does. */
@Component
public class SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final EntityManagerFactory entities;
    private final SearchDocuments documents;
    private final Engine engine;
    private final IndexRecord record;
    private final WorkingTexts stories;
    private final Filling filling;
    private final Leftovers leftovers;
    private final AtomicLong done = new AtomicLong();
    private @Nullable CompletableFuture<?> indexing;
    private @Nullable CompletableFuture<Void> running;

    SearchIndex(
            EntityManagerFactory entities,
            SearchDocuments documents,
            WorkingTexts stories,
            Engine engine,
            Filling filling,
            Leftovers leftovers) {
        this.entities = entities;
        this.documents = documents;
        this.stories = stories;
        this.engine = engine;
        this.record = engine.record();
        this.filling = filling;
        this.leftovers = leftovers;
    }

    /** Fills an index that is not, or by another version, unless another node does. */
    synchronized void fill() {
        if (isRunning()) {
            return;
        }
        if (stories.count() > 0) {
            rebuild();
        } else if (record.begin(0, true)) {
            boolean complete = false;
            try {
                engine.createEmpty(scope().schemaManager());
                // What came meanwhile may have gone into an index that was taken away.
                complete = stories.count() == 0;
            } finally {
                end(complete);
            }
        }
    }

    /**
     * A rebuild.
     *
     * @param isNew whether it began just now; otherwise it is under way here, or another node is at it
     * @param end when this node is done with it, at once if another is at it
     */
    public record Rebuild(boolean isNew, CompletableFuture<Void> end) {}

    /**
     * Writes all that there is into the index once more, in the background. Searches go on with all there is, unless
     * nothing that is in the index is of use: then they find what is written already.
     */
    public synchronized Rebuild rebuild() {
        if (running != null && !running.isDone()) {
            return new Rebuild(false, running.copy());
        }
        long published = documents.count();
        long all = stories.count();
        boolean fresh = !record.isFilled();
        if (!record.begin(published + all, fresh)) {
            return new Rebuild(false, CompletableFuture.completedFuture(null));
        }
        log.info("Building the search index anew from {} published stories, and all {} for the desk", published, all);
        boolean begun = false;
        try {
            running = start(fresh);
            begun = true;
        } finally {
            if (!begun) {
                end(false);
            }
        }
        return new Rebuild(true, running.copy());
    }

    private CompletableFuture<Void> start(boolean fresh) {
        done.set(0);
        indexing = filling.start(fresh, done);
        return indexing.thenRun(leftovers::remove).handle((nothing, failure) -> {
            if (failure != null) {
                EngineOutage.in(failure)
                        .ifPresentOrElse(
                                away -> log.warn(
                                        "The search index is built once its engine answers: {}", away.toString()),
                                () -> log.error("The search index is incomplete; it will be built anew", failure));
            }
            boolean ended = end(failure == null);
            if (failure != null || !ended) {
                throw new IllegalStateException("The search index is incomplete", failure);
            }
            log.info("The search index is complete");
            return null;
        });
    }

    /** False if that could not be written down; then the claim of this node expires, and the index is built anew. */
    private boolean end(boolean complete) {
        try {
            record.end(complete);
            return true;
        } catch (RuntimeException failed) {
            log.error("The end of the work on the search index could not be recorded", failed);
            return false;
        }
    }

    /** Lets other nodes know that this one is still at it, and how far. */
    synchronized void tellProgress() {
        if (isRunning()) {
            record.advance(done.get());
        }
    }

    /** Tries once more what was given up. */
    void processAgain() {
        int again =
                Search.mapping(entities).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
        if (again > 0) {
            log.info("{} changes that the search index did not take are tried again", again);
        }
    }

    void check() {
        engine.check(scope().schemaManager());
    }

    private SearchScope<Document> scope() {
        return Search.mapping(entities).scope(List.of(SearchDocument.class, DeskDocument.class));
    }

    private boolean isRunning() {
        return running != null && !running.isDone();
    }

    synchronized void stopRebuilding() {
        if (indexing != null) {
            indexing.cancel(true);
        }
    }
}
