package news.dateline.shared;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Counts the changes that may show on any page, so that whoever keeps what was read can tell whether it still holds. */
@Component
public class SiteChanges {

    private final AtomicLong count = new AtomicLong();

    /** To be asked before something is read: what was read holds as long as this says the same. */
    public long count() {
        return count.get();
    }

    public void happened() {
        count.incrementAndGet();
    }
}
