package news.dateline.concept;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who holds which post. What is so already changes nothing, so a form may be sent twice. */
@Service
public class OfficeEditing {

    private final Offices offices;
    private final Concepts concepts;
    private final ShownConcepts shown;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeEditing(
            Offices offices,
            Concepts concepts,
            ShownConcepts shown,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offices = offices;
        this.concepts = concepts;
        this.shown = shown;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param opened the version that the editor had before them; only counts for one that is there
     * @throws StaleConceptException when it was changed since
     */
    @Transactional
    public void keep(UUID id, int opened, OfficeText given, UUID by) {
        // From a form that was opened before one of them was merged.
        Map<UUID, UUID> standing = concepts.standing(List.of(given.personId(), given.atId()));
        OfficeText text = given.between(
                standing.getOrDefault(given.personId(), given.personId()),
                standing.getOrDefault(given.atId(), given.atId()));
        Office there = offices.findById(id).orElse(null);
        if (there == null) {
            entities.persist(new Office(id, text, clock.instant()));
        } else if (there.text().equals(text)) {
            return;
        } else if (there.version() != opened) {
            throw new StaleConceptException(id);
        } else {
            tell(there.text(), by);
            there.take(text, clock.instant());
        }
        shown.show(List.of(text.personId(), text.atId()));
        tell(text, by);
    }

    @Transactional
    public void remove(UUID id, UUID by) {
        offices.findById(id).ifPresent(office -> {
            entities.remove(office);
            tell(office.text(), by);
        });
    }

    private void tell(OfficeText text, UUID by) {
        events.publishEvent(new ConceptChanged(text.personId(), Set.of(Change.OFFICES), by));
    }
}
