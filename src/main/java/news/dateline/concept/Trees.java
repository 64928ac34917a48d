package news.dateline.concept;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what stands above each region and topic true to where it stands. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Trees {

    private final Ancestries ancestries;
    private final ApplicationEventPublisher events;

    Trees(Ancestries ancestries, ApplicationEventPublisher events) {
        this.ancestries = ancestries;
        this.events = events;
    }

    /** Makes whoever else wants to change a tree wait until this is done. */
    public void hold() {
        ancestries.holdTrees();
    }

    /** Follows a node that was given another parent, with all that stands below it. */
    public void move(UUID node) {
        Set<UUID> formerlyAbove = ancestries.above(node);
        Set<UUID> moved = ancestries.downFrom(Set.of(node));
        ancestries.uproot(moved);
        ancestries.place(moved);
        events.publishEvent(new ConceptMoved(node, formerlyAbove));
    }

    public Set<UUID> above(UUID node) {
        return ancestries.above(node);
    }

    /** Takes a node out of its tree, once nothing stands below it. */
    public void fell(UUID node) {
        ancestries.uproot(Set.of(node));
    }
}
