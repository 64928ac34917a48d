package news.dateline.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.CompletableFuture;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The index of published stories as a whole. */
@Component
public class SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final EntityManagerFactory entities;
    private final SearchDocuments documents;
    private final IndexFolder folder;
    private @Nullable CompletableFuture<?> indexing;
    private @Nullable CompletableFuture<Void> running;

    SearchIndex(EntityManagerFactory entities, SearchDocuments documents, IndexFolder folder) {
        this.entities = entities;
        this.documents = documents;
        this.folder = folder;
    }

    void fillIfMissing() {
        if (folder.isFilled()) {
            return;
        }
        if (documents.count() == 0) {
            folder.markFilled();
        } else {
            rebuild();
        }
    }

    /**
     * Empties the index and fills it from the database, in the background. Searches find what is in it already; what is
     * published or withdrawn meanwhile follows at the end.
     *
     * @return the run that is under way, a new one or an earlier one
     */
    public synchronized CompletableFuture<Void> rebuild() {
        if (running == null || running.isDone()) {
            running = start();
        }
        return running.copy();
    }

    private CompletableFuture<Void> start() {
        long count = documents.count();
        log.info("Building the search index anew from {} published stories", count);
        folder.markUnfilled();
        indexing = Search.mapping(entities)
                .scope(SearchDocument.class)
                .massIndexer()
                .start()
                .toCompletableFuture();
        return indexing.thenRun(this::finish).whenComplete((done, failure) -> {
            if (failure != null) {
                log.error("The search index is incomplete; the next start builds it anew", failure);
            }
        });
    }

    private void finish() {
        folder.markFilled();
        log.info("The search index is complete");
    }

    synchronized void stopRebuilding() {
        if (indexing != null) {
            indexing.cancel(true);
        }
    }
}
