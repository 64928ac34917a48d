package news.dateline.reader.tree;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Subtree;

/**
 * The regions or topics there are.
 *
 * @param inTheNews those that any story in the page's language is about, with all above them
 */
public record NewsTree(List<Subtree> roots, Set<UUID> inTheNews) {

    /** Only what is in the news. */
    public List<Subtree> pruned() {
        return Subtree.pruned(roots, inTheNews);
    }

    /** The same, from the second level on. */
    public NewsTree withoutRoots() {
        return new NewsTree(
                roots.stream().flatMap(root -> root.below().stream()).toList(), inTheNews);
    }
}
