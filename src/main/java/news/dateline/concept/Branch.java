package news.dateline.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node in the list of a whole tree, in which each stands right before what is below it.
 *
 * @param depth 0 for a root
 */
public record Branch(ConceptLink concept, int depth) {

    /** @param nodes in the order in which those with the same parent are to stand */
    static List<Branch> list(List<ConceptLink> nodes, List<TreeEdge> edges) {
        Map<UUID, UUID> parents = new HashMap<>();
        edges.forEach(edge -> parents.put(edge.nodeId(), edge.parentId()));
        Map<@Nullable UUID, List<ConceptLink>> children = new HashMap<>();
        nodes.forEach(node -> children.computeIfAbsent(parents.get(node.id()), parent -> new ArrayList<>())
                .add(node));
        List<Branch> all = new ArrayList<>();
        add(null, 0, children, all);
        return all;
    }

    private static void add(
            @Nullable UUID parent, int depth, Map<@Nullable UUID, List<ConceptLink>> children, List<Branch> all) {
        for (ConceptLink child : children.getOrDefault(parent, List.of())) {
            all.add(new Branch(child, depth));
            add(child.id(), depth + 1, children, all);
        }
    }
}
