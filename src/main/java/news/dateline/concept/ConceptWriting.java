package news.dateline.concept;

import java.util.List;
import java.util.UUID;
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

    @Transactional
    public void add(Concept concept) {
        addAll(List.of(concept));
    }

    /** Adds concepts; the node above another must be there already or come before it. */
    @Transactional
    public void addAll(List<? extends Concept> added) {
        concepts.saveAll(added);
        List<UUID> nodes = added.stream()
                .filter(TreeNode.class::isInstance)
                .map(Concept::id)
                .toList();
        if (!nodes.isEmpty()) {
            ancestries.place(nodes);
        }
    }
}
