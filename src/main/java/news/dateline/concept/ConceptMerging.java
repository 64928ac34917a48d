package news.dateline.concept;

import static news.dateline.concept.ConceptChecks.refuse;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptRefusedException.Reason;
import news.dateline.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one concept of two that are the same. There is no way back. */
@Service
public class ConceptMerging {

    private final Concepts concepts;
    private final ShownConcepts shown;
    private final MergedRows rows;
    private final Offices offices;
    private final Relations relations;
    private final Trees trees;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConceptMerging(
            Concepts concepts,
            ShownConcepts shown,
            MergedRows rows,
            Offices offices,
            Relations relations,
            Trees trees,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.concepts = concepts;
        this.shown = shown;
        this.rows = rows;
        this.offices = offices;
        this.relations = relations;
        this.trees = trees;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands over all that one concept has to another: names as aliases, offices, relations, what stands below it and
     * what it alone knows. Asked twice, it does nothing the second time.
     *
     * @param goneOpened and {@code keptOpened} the versions that the editor had before them
     * @throws StaleConceptException when either was changed since
     * @throws ConceptRefusedException when they are not alike, or the one to be kept stands below the other
     */
    @Transactional
    public void merge(UUID goneId, int goneOpened, UUID keptId, int keptOpened, UUID by) {
        refuse(goneId.equals(keptId), Reason.NOT_ALIKE);
        trees.hold();
        rows.lock(Set.of(goneId, keptId));
        Concept gone = get(goneId);
        Concept kept = get(keptId);
        if (keptId.equals(gone.mergedInto())) {
            return;
        }
        requireMergeable(gone, goneOpened, kept, keptOpened);
        Set<UUID> formerlyAbove = trees.above(goneId);
        handOver(gone, kept);
        events.publishEvent(new ConceptsMerged(goneId, keptId, formerlyAbove, by));
    }

    private void requireMergeable(Concept gone, int goneOpened, Concept kept, int keptOpened) {
        if (gone.mergedInto() != null || gone.version() != goneOpened) {
            throw new StaleConceptException(gone.id());
        }
        if (kept.mergedInto() != null || kept.version() != keptOpened) {
            throw new StaleConceptException(kept.id());
        }
        refuse(gone.kind() != kept.kind(), Reason.NOT_ALIKE);
        refuse(trees.above(kept.id()).contains(gone.id()), Reason.BELOW);
        Region.Level wide = gone.facts().level();
        refuse(wide != null && wide != kept.facts().level() && rows.hasBelow(gone.id()), Reason.LEVEL);
    }

    private void handOver(Concept gone, Concept kept) {
        entities.lock(gone, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.lock(kept, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Particulars together = together(gone.particulars(), kept.particulars());
        gone.mergeInto(kept.id());
        gone.take(gone.facts().withoutCodes());
        entities.flush();
        kept.take(together, clock.instant());
        entities.flush();
        List<UUID> below = rows.rightBelow(gone.id());
        rows.moveRegionsBelow(gone.id(), kept.id());
        rows.moveTopicsBelow(gone.id(), kept.id());
        below.forEach(trees::move);
        trees.fell(gone.id());
        rows.moveHomes(gone.id(), kept.id());
        offices.dropDoubles(gone.id(), kept.id());
        offices.handOver(gone.id(), kept.id());
        relations.dropDoubles(gone.id(), kept.id());
        relations.handOver(gone.id(), kept.id());
        if (!gone.withheld()) {
            shown.show(List.of(kept.id()));
        }
        rows.redirectSlugs(gone.id(), kept.id());
        rows.redirectMerged(gone.id(), kept.id());
    }

    private static Particulars together(Particulars gone, Particulars kept) {
        Stream<NameText> aliases = gone.names().stream()
                .map(name -> new NameText(
                        name.text(),
                        name.language(),
                        name.kind() == Name.Kind.COMMON ? Name.Kind.ALIAS : name.kind(),
                        false,
                        name.from(),
                        name.until()))
                .filter(name -> kept.names().stream()
                        .noneMatch(there -> there.text().equals(name.text())
                                && there.language().equals(name.language())));
        return new Particulars(
                kept.slug(),
                Stream.concat(kept.names().stream(), aliases).toList(),
                kept.description() == null ? gone.description() : kept.description(),
                kept.description() == null ? gone.compiledOn() : kept.compiledOn(),
                Stream.concat(kept.sameAs().stream(), gone.sameAs().stream()).toList(),
                kept.facts().orElse(gone.facts()));
    }

    private Concept get(UUID id) {
        return concepts.findById(id).orElseThrow(() -> new NotFoundException("No concept " + id));
    }
}
