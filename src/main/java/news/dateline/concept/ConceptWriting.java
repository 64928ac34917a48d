package news.dateline.concept;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds to what is known of concepts. */
@Service
public class ConceptWriting {

    private final Concepts concepts;
    private final Ancestries ancestries;

    ConceptWriting(Concepts concepts, Ancestries ancestries) {
        this.concepts = concepts;
        this.ancestries = ancestries;
    }

    /** Adds a concept; a node of a tree must come after the node above it. */
    @Transactional
    public void add(Concept concept) {
        concepts.saveAndFlush(concept);
        if (concept instanceof TreeNode node) {
            ancestries.place(node.id(), node.parentId());
        }
    }
}
