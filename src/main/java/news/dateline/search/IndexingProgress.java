package news.dateline.search;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Counts what a rebuild has done. */
record Counting(AtomicLong done) implements MassIndexingMonitor {

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
