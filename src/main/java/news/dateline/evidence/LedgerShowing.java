package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ShownConcepts;
import news.dateline.evidence.LedgerChanged.Change;
import news.dateline.evidence.LedgerFinding.Kind;
import news.dateline.shared.NotFoundException;
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
    private final ApplicationEventPublisher events;

    LedgerShowing(
            WithheldEntries withheld,
            Ledger ledger,
            LedgerListings listings,
            ShownConcepts concepts,
            ApplicationEventPublisher events) {
        this.withheld = withheld;
        this.ledger = ledger;
        this.listings = listings;
        this.concepts = concepts;
        this.events = events;
    }

    /** An editor has readers see it before any story does; asked twice, it does nothing the second time. */
    @Transactional
    public void show(UUID id, UUID by) {
        LedgerEntry entry = ledger.entries(Set.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No entry of the ledger " + id));
        if (show(Set.of(id))) {
            events.publishEvent(new LedgerChanged(id, Kind.of(entry.stated()), Change.SHOWN, null, by, null));
        }
    }

    /** Whether there was anything to show. */
    boolean show(Collection<UUID> ids) {
        List<UUID> kept = ids.isEmpty() ? List.of() : withheld.lock(ids);
        if (kept.isEmpty()) {
            return false;
        }
        withheld.show(kept);
        concepts.show(withheld.named(kept));
        listings.deleteByEntries(kept);
        listings.add(kept);
        events.publishEvent(new EntriesShown(Set.copyOf(kept)));
        return true;
    }
}
