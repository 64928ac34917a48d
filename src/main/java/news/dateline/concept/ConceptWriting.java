package news.dateline.concept;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to what is known of concepts. */
@Service
public class ConceptWriting {

    private final EntityManager entities;
    private final Ancestries ancestries;
    private final FormerSlugs formerSlugs;

    ConceptWriting(EntityManager entities, Ancestries ancestries, FormerSlugs formerSlugs) {
        this.entities = entities;
        this.ancestries = ancestries;
        this.formerSlugs = formerSlugs;
    }

    @Transactional
    public void add(Concept concept) {
        addAll(List.of(concept));
    }

    /** Adds concepts; the node above another must be there already or come before it. */
    @Transactional
    public void addAll(List<? extends Concept> added) {
        added.forEach(entities::persist);
        List<UUID> nodes = added.stream()
                .filter(TreeNode.class::isInstance)
                .map(Concept::id)
                .toList();
        if (!nodes.isEmpty()) {
            ancestries.place(nodes);
        }
    }

    /** A slug that a concept once had, or would have had: its page is found there too. */
    @Transactional
    public void addFormerSlug(Kind kind, String slug, UUID concept) {
        formerSlugs.keep(kind, slug, concept);
    }

    @Transactional
    public void add(Office office) {
        entities.persist(office);
    }

    @Transactional
    public void add(Relation relation) {
        entities.persist(relation);
    }
}
