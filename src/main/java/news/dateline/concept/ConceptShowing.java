package news.dateline.concept;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptChanged.Change;
import news.dateline.concept.ConceptRefusedException.Reason;
import news.dateline.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows concepts to readers that were kept from them, and takes back those that nothing they see leads to. */
@Service
public class ConceptShowing {

    private final Concepts concepts;
    private final ShownConcepts shown;
    private final Offices offices;
    private final Relations relations;
    private final MergedRows rows;
    private final Trees trees;
    private final List<Exposure> elsewhere;
    private final ApplicationEventPublisher events;

    ConceptShowing(
            Concepts concepts,
            ShownConcepts shown,
            Offices offices,
            Relations relations,
            MergedRows rows,
            Trees trees,
            List<Exposure> elsewhere,
            ApplicationEventPublisher events) {
        this.concepts = concepts;
        this.shown = shown;
        this.offices = offices;
        this.relations = relations;
        this.rows = rows;
        this.trees = trees;
        this.elsewhere = elsewhere;
        this.events = events;
    }

    @Transactional
    public void show(UUID id, UUID by) {
        if (get(id).withheld()) {
            shown.show(Set.of(id));
            events.publishEvent(new ConceptChanged(id, Set.of(Change.SHOWN), by));
        }
    }

    /**
     * Asked twice, it does nothing the second time.
     *
     * @throws ConceptRefusedException when something that readers see leads to it
     */
    @Transactional
    public void withhold(UUID id, UUID by) {
        // Nothing comes out meanwhile, and nobody begins to refer to it.
        trees.hold();
        rows.lock(Set.of(id));
        if (!get(id).withheld()) {
            ConceptChecks.refuse(isExposed(id), Reason.EXPOSED);
            shown.withhold(id);
            events.publishEvent(new ConceptChanged(id, Set.of(Change.WITHHELD), by));
        }
    }

    /** Whether anything that readers see leads to it. */
    @Transactional(readOnly = true)
    public boolean isExposed(UUID id) {
        return shown.countBelow(id) > 0
                || offices.countOf(id) > 0
                || relations.countOf(id) > 0
                || elsewhere.stream().anyMatch(one -> one.leadsTo(id));
    }

    private Concept get(UUID id) {
        return concepts.findById(id).orElseThrow(() -> new NotFoundException("No concept " + id));
    }
}
