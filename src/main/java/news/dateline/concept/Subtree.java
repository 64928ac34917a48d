package news.dateline.concept;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concept with what stands below it, each level in alphabetical order. */
public record Subtree(ConceptLink concept, List<Subtree> below) {

    /** @param language whose alphabet gives the order */
    static List<Subtree> roots(List<ConceptLink> nodes, List<TreeEdge> edges, String language) {
        Map<UUID, UUID> parents = new HashMap<>();
        edges.forEach(edge -> parents.put(edge.nodeId(), edge.parentId()));
        Map<@Nullable UUID, List<ConceptLink>> children = new HashMap<>();
        nodes.stream()
                .sorted(alphabetical(language))
                .forEach(node -> children.computeIfAbsent(parents.get(node.id()), parent -> new ArrayList<>())
                        .add(node));
        return below(null, children);
    }

    static Comparator<ConceptLink> alphabetical(String language) {
        return Comparator.comparing(ConceptLink::name, Collator.getInstance(ULocale.forLanguageTag(language))::compare);
    }

    private static List<Subtree> below(@Nullable UUID parent, Map<@Nullable UUID, List<ConceptLink>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(node -> new Subtree(node, below(node.id(), children)))
                .toList();
    }

    /** Cuts off all but some concepts, with whatever is below them. */
    public static List<Subtree> pruned(List<Subtree> trees, Set<UUID> kept) {
        return trees.stream()
                .filter(tree -> kept.contains(tree.concept.id()))
                .map(tree -> new Subtree(tree.concept, pruned(tree.below, kept)))
                .toList();
    }
}
