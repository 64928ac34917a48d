package news.dateline.evidence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Concepts;
import news.dateline.concept.ShownConcepts;
import news.dateline.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows readers entries of the ledger that were kept from them, with all that these were revised to and name. */
@Service
public class LedgerShowing {

    private final WithheldEntries withheld;
    private final Ledger ledger;
    private final LedgerListings listings;
    private final ShownConcepts concepts;
    private final Concepts trees;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerShowing(
            WithheldEntries withheld,
            Ledger ledger,
            LedgerListings listings,
            ShownConcepts concepts,
            Concepts trees,
            ApplicationEventPublisher events,
            Clock clock) {
        this.withheld = withheld;
        this.ledger = ledger;
        this.listings = listings;
        this.concepts = concepts;
        this.trees = trees;
        this.events = events;
        this.clock = clock;
    }

    /** An editor has readers see it before any story does; asked twice, it does nothing the second time. */
    @Transactional
    public void show(UUID id, UUID by) {
        if (ledger.entries(Set.of(id)).isEmpty()) {
            throw new NotFoundException("No entry of the ledger " + id);
        }
        // What these name can be neither merged nor kept from readers meanwhile; and what somebody just adds is waited
        // for.
        trees.keepTrees();
        hold(Set.of(id));
        show(Set.of(id), by);
    }

    /**
     * Waits for whoever shows any of them just now, and has others wait. Whoever shows some and changes others does so
     * first, as whoever publishes does: else the two could wait for each other.
     */
    void hold(Collection<UUID> ids) {
        withheld.lock(ids);
    }

    /** @param by whoever meant to show them; null when they are shown with a text that marks them */
    void show(Collection<UUID> ids, @Nullable UUID by) {
        List<UUID> kept = withheld.lock(ids);
        if (!kept.isEmpty()) {
            withheld.show(kept, clock.instant());
            concepts.show(withheld.named(kept));
            listings.deleteByEntries(kept);
            listings.add(kept);
            events.publishEvent(new EntriesShown(Set.copyOf(kept), by));
        }
    }
}
