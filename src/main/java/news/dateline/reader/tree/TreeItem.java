package news.dateline.reader.tree;

import java.util.List;
import java.util.Optional;
import news.dateline.concept.ConceptLink;

/**
 * A node of a tree of concepts with what stands below it.
 *
 * @param inTheNews whether any story in the page's language is about it or about anything below
 */
public record TreeItem(ConceptLink node, boolean inTheNews, List<TreeItem> below) {

    /** The same without all that no story is about; empty when none is about the node itself. */
    Optional<TreeItem> pruned() {
        return inTheNews ? Optional.of(new TreeItem(node, true, pruned(below))) : Optional.empty();
    }

    public static List<TreeItem> pruned(List<TreeItem> items) {
        return items.stream().flatMap(item -> item.pruned().stream()).toList();
    }
}
