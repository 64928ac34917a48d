package news.dateline.concept;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptChanged.Change;
import news.dateline.shared.NotFoundException;
import news.dateline.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes concepts and changes them. */
@Service
public class ConceptEditing {

    private final Concepts concepts;
    private final ShownConcepts shown;
    private final ConceptChecks checks;
    private final ConceptWriting writing;
    private final FormerSlugs slugs;
    private final Trees trees;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConceptEditing(
            Concepts concepts,
            ShownConcepts shown,
            ConceptChecks checks,
            ConceptWriting writing,
            FormerSlugs slugs,
            Trees trees,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.concepts = concepts;
        this.shown = shown;
        this.checks = checks;
        this.writing = writing;
        this.slugs = slugs;
        this.trees = trees;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a concept. With the id of one that is there it does nothing, so a form may be sent twice.
     *
     * @throws ConceptRefusedException when it cannot be beside the others
     */
    @Transactional
    public void create(UUID id, Kind kind, Particulars given, UUID by) {
        create(id, kind, given, false, by);
    }

    /** The same of something that readers do not see before a story about it is public. */
    @Transactional
    public void createWithheld(UUID id, Kind kind, Particulars given, UUID by) {
        create(id, kind, given, true, by);
    }

    private void create(UUID id, Kind kind, Particulars given, boolean isWithheld, UUID by) {
        trees.hold();
        if (concepts.findById(id).isPresent()) {
            return;
        }
        Particulars wanted = given.slug().isEmpty() ? given.withSlug(freeSlug(kind, given, id)) : given;
        checks.requireFree(kind, wanted.slug(), id);
        checks.requireFree(wanted.facts(), id);
        if (kind == Kind.REGION || kind == Kind.TOPIC) {
            checks.requirePlace(id, wanted.facts());
        }
        Concept concept = blank(id, kind, wanted);
        concept.take(wanted, clock.instant());
        if (isWithheld) {
            concept.beginWithheld();
        }
        writing.add(concept);
        if (!isWithheld) {
            shown.show(Set.of(id));
        }
        events.publishEvent(new ConceptChanged(id, Set.of(Change.CREATED), by));
    }

    /** Keeps others from making or changing concepts until the transaction ends, so that what is looked up stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        trees.hold();
    }

    private String freeSlug(Kind kind, Particulars given, UUID id) {
        return checks.freeSlug(kind, Slug.of(name(given)), id);
    }

    private static String name(Particulars given) {
        return given.names().stream()
                .filter(name -> name.preferred() && name.language().equals("en"))
                .findFirst()
                .or(() -> given.names().stream().findFirst())
                .map(NameText::text)
                .orElse("");
    }

    private Concept blank(UUID id, Kind kind, Particulars wanted) {
        var now = clock.instant();
        return switch (kind) {
            case PERSON -> new Person(id, wanted.slug(), now);
            case ORGANISATION -> new Organisation(id, wanted.slug(), null, null, now);
            case REGION ->
                new Region(
                        id,
                        wanted.slug(),
                        wanted.facts().parentId(),
                        Objects.requireNonNull(wanted.facts().level()),
                        null,
                        null,
                        now);
            case TOPIC -> new Topic(id, wanted.slug(), wanted.facts().parentId(), null, now);
            case EVENT -> new Event(id, wanted.slug(), now);
        };
    }

    /**
     * Changes a concept into what is given. What is so already changes nothing, so a form may be sent twice.
     *
     * @param opened the version that the editor had before them
     * @throws StaleConceptException when it was changed or merged since
     * @throws ConceptRefusedException when it cannot be beside the others
     */
    @Transactional
    public void change(UUID id, int opened, Particulars given, UUID by) {
        trees.hold();
        Concept concept = concepts.findById(id).orElseThrow(() -> new NotFoundException("No concept " + id));
        Particulars before = concept.particulars();
        Particulars wanted = given.slug().isEmpty() ? given.withSlug(before.slug()) : given;
        if (before.equals(wanted)) {
            return;
        }
        if (concept.mergedInto() != null || concept.version() != opened) {
            throw new StaleConceptException(id);
        }
        checks.requireFree(concept.kind(), wanted.slug(), id);
        checks.requireFree(wanted.facts(), id);
        entities.lock(concept, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        concept.leave(wanted.names());
        entities.flush();
        keepSlug(concept, wanted.slug());
        Set<Change> changes = changes(before, wanted);
        if (changes.contains(Change.PLACE_IN_TREE)) {
            checks.requirePlace(id, wanted.facts());
        }
        concept.take(wanted, clock.instant());
        if (!Objects.equals(before.facts().parentId(), wanted.facts().parentId())) {
            trees.move(id);
        }
        if (!concept.withheld()) {
            shown.show(Set.of(id));
        }
        events.publishEvent(new ConceptChanged(id, changes, by));
    }

    private void keepSlug(Concept concept, String wanted) {
        if (!concept.slug().equals(wanted)) {
            slugs.takeBack(concept.kind(), wanted);
            slugs.keep(concept.kind(), concept.slug(), concept.id());
        }
    }

    private static Set<Change> changes(Particulars before, Particulars after) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        note(changes, Change.NAMES, before.names(), after.names());
        note(changes, Change.ADDRESS, before.slug(), after.slug());
        note(changes, Change.DESCRIPTION, before.description(), after.description());
        note(
                changes,
                Change.PLACE_IN_TREE,
                before.facts().parentId(),
                after.facts().parentId());
        note(
                changes,
                Change.PLACE_IN_TREE,
                before.facts().level(),
                after.facts().level());
        note(changes, Change.FACTS, before.facts(), after.facts());
        note(changes, Change.FACTS, before.sameAs(), after.sameAs());
        note(changes, Change.FACTS, before.compiledOn(), after.compiledOn());
        return changes;
    }

    private static void note(Set<Change> changes, Change change, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(change);
        }
    }
}
