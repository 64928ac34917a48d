package news.dateline.search;

import jakarta.persistence.EntityManager;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how the index is. */
@Service
public class IndexStates {

    private final EntityManager entities;
    private final SearchDocuments documents;
    private final Engine engine;
    private final Backlogs backlogs;

    IndexStates(EntityManager entities, SearchDocuments documents, Engine engine, Backlogs backlogs) {
        this.entities = entities;
        this.documents = documents;
        this.engine = engine;
        this.backlogs = backlogs;
    }

    @Transactional(readOnly = true)
    public IndexStatus now() {
        long inIndex = 0;
        boolean up = true;
        try {
            inIndex = ask();
        } catch (RuntimeException failed) {
            if (EngineOutage.in(failed).isEmpty()) {
                throw failed;
            }
            up = false;
        }
        IndexRecord.State state = engine.record().state();
        return new IndexStatus(
                engine.title(),
                up,
                inIndex,
                documents.count(),
                backlogs.now(),
                engine.record().version().equals(state.version()) ? state.filledAt() : null,
                state.running()
                        .map(run -> new IndexStatus.Progress(run.startedAt(), run.done(), run.total()))
                        .orElse(null));
    }

    /** How many documents there are, which any engine that works knows at once. */
    private long ask() {
        return Search.session(entities)
                .search(SearchDocument.class)
                .where(is -> is.matchAll())
                .failAfter(IndexQuery.LONGEST_SECONDS, TimeUnit.SECONDS)
                .fetchTotalHitCount();
    }
}
