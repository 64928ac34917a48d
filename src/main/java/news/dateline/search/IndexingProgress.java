package news.dateline.search;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** How many documents have been written anew so far. */
record IndexingProgress(AtomicLong done) implements MassIndexingMonitor {

    @Override
    public void documentsAdded(long more) {
        done.addAndGet(more);
    }

    @Override
    public void documentsBuilt(long more) {}

    @Override
    public void entitiesLoaded(long more) {}

    @Override
    public void indexingCompleted() {}
}
