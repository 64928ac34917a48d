package news.dateline.delivery.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import news.dateline.delivery.DeliverySettings;
import news.dateline.shared.SiteChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages that are kept, bounded by the memory they take. */
@Component
public class KeptPages {

    /** A page takes less than this to make, or nobody waits for it. */
    private static final long REMEMBERED_MILLIS = 60_000;

    private record Heard(long number, long at, PageChange change) {}

    private final Cache<String, KeptPage> pages;
    private final Deque<Heard> heard = new ConcurrentLinkedDeque<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong takenBack = new AtomicLong();
    private final boolean keepsAny;
    private final SiteChanges site;
    private final Clock clock;

    KeptPages(DeliverySettings settings, SiteChanges site, Clock clock) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.keptPages().toBytes())
                .weigher((String address, KeptPage page) -> page.weight())
                .build();
        this.keepsAny = settings.keptPages().toBytes() > 0;
        this.site = site;
        this.clock = clock;
    }

    boolean keepsAny() {
        return keepsAny;
    }

    @Nullable
    KeptPage find(String address) {
        return pages.getIfPresent(address);
    }

    /** By their addresses. */
    Map<String, KeptPage> all() {
        return pages.asMap();
    }

    long held() {
        return pages.estimatedSize();
    }

    long bytes() {
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** How often something was taken back so far. */
    long timesTakenBack() {
        return takenBack.get();
    }

    /** To be asked before a page is made: what is heard after it may be missing in the page. */
    long lastHeard() {
        return numbers.get();
    }

    /** @param lastHeard what was heard before the page began to be made */
    void keep(String address, KeptPage page, long lastHeard) {
        pages.put(address, page);
        // Only now, so that a change finds either the page there or itself here.
        for (Heard later : heard) {
            if (later.number() > lastHeard && page.isTouchedBy(later.change())) {
                mark(address, page, later.change(), later.at());
            }
        }
    }

    /** Makes pages anew, as they are asked for, that were made from something which changed. */
    public void heard(PageChange change) {
        if (change.isOfAll()) {
            // First of all, so that no page that is made from now on is made of what was read before.
            site.happened();
        }
        long now = clock.millis();
        heard.addLast(new Heard(numbers.incrementAndGet(), now, change));
        forget(now);
        if (change.takenBack()) {
            takenBack.incrementAndGet();
        }
        pages.asMap().forEach((address, page) -> {
            if (page.isTouchedBy(change)) {
                mark(address, page, change, now);
            }
        });
    }

    private void mark(String address, KeptPage page, PageChange change, long at) {
        if (change.takenBack()) {
            pages.asMap().remove(address, page);
        } else {
            page.changed(at);
        }
    }

    private void forget(long now) {
        Heard oldest = heard.peekFirst();
        while (oldest != null && oldest.at() < now - REMEMBERED_MILLIS) {
            heard.pollFirst();
            oldest = heard.peekFirst();
        }
    }
}
