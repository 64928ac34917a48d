package news.dateline.concept;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptChanged.Change;
import news.dateline.concept.ConceptRefusedException.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what holds between concepts. What is so already changes nothing, so a form may be sent twice. */
@Service
public class RelationEditing {

    private final Relations relations;
    private final Concepts concepts;
    private final ShownConcepts shown;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RelationEditing(
            Relations relations,
            Concepts concepts,
            ShownConcepts shown,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relations = relations;
        this.concepts = concepts;
        this.shown = shown;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param opened the version that the editor had before them; only counts for one that is there
     * @throws StaleConceptException when it was changed since
     * @throws ConceptRefusedException when it is there already
     */
    @Transactional
    public void keep(UUID id, int opened, RelationText given, UUID by) {
        // From a form that was opened before one of them was merged.
        Map<UUID, UUID> standing = concepts.standing(List.of(given.subjectId(), given.objectId()));
        RelationText text = given.between(
                standing.getOrDefault(given.subjectId(), given.subjectId()),
                standing.getOrDefault(given.objectId(), given.objectId()));
        if (text.subjectId().equals(text.objectId())) {
            throw new StaleConceptException(id);
        }
        Relation there = relations.findById(id).orElse(null);
        if (there != null && there.text().equals(text)) {
            return;
        }
        ConceptChecks.refuse(relations.isThere(text, id), Reason.SAME_RELATION);
        if (there == null) {
            entities.persist(new Relation(id, text, clock.instant()));
        } else if (there.version() != opened) {
            throw new StaleConceptException(id);
        } else {
            RelationText before = there.text();
            there.take(text);
            entities.flush();
            tell(before, by);
        }
        entities.flush();
        shown.show(List.of(text.subjectId(), text.objectId()));
        tell(text, by);
    }

    @Transactional
    public void remove(UUID id, UUID by) {
        relations.findById(id).ifPresent(relation -> {
            entities.remove(relation);
            entities.flush();
            tell(relation.text(), by);
        });
    }

    private void tell(RelationText text, UUID by) {
        events.publishEvent(new ConceptChanged(text.subjectId(), Set.of(Change.RELATIONS), by));
        events.publishEvent(new ConceptChanged(text.objectId(), Set.of(Change.RELATIONS), by));
    }
}
