package news.dateline.reader.tree;

import java.util.List;
import java.util.Optional;
import news.dateline.concept.ConceptLink;

/**
 * A node of a tree of concepts with what stands below it.
 *
 * @param inTheNews whether any story in the page's language is about it or about anything below
 */
public record Branch(ConceptLink node, boolean inTheNews, List<Branch> below) {

    /** The same without all that no story is about; empty when none is about the node itself. */
    Optional<Branch> pruned() {
        return inTheNews ? Optional.of(new Branch(node, true, pruned(below))) : Optional.empty();
    }

    public static List<Branch> pruned(List<Branch> branches) {
        return branches.stream().flatMap(branch -> branch.pruned().stream()).toList();
    }
}
