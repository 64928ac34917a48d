package news.dateline.story;

import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptMoved;
import news.dateline.concept.ConceptsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps tags and lists true to what concepts there are and where they stand, in the transactions that change it. Comes
 * first, as others ask which stories are about what.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TagKeeping {

    private final MergedTags tags;
    private final StoryListings listings;

    TagKeeping(MergedTags tags, StoryListings listings) {
        this.tags = tags;
        this.listings = listings;
    }

    @EventListener
    @Order(0)
    public void on(ConceptMoved moved) {
        listings.copy(moved.conceptId(), moved.conceptId());
        drop(moved.formerlyAbove(), moved.conceptId());
    }

    @EventListener
    @Order(0)
    public void on(ConceptsMerged merged) {
        UUID gone = merged.gone();
        UUID kept = merged.kept();
        tags.replace(gone, kept);
        listings.copy(gone, kept);
        drop(merged.formerlyAbove(), kept);
        listings.deleteByConcept(gone);
    }

    private void drop(Set<UUID> concepts, UUID listed) {
        if (!concepts.isEmpty()) {
            listings.dropFrom(concepts, listed);
        }
    }
}
