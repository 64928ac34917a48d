package news.dateline.concept;

import java.util.List;
import java.util.stream.Stream;

/**
 * A node in the list of a whole tree, in which each stands right before what is below it.
 *
 * @param depth 0 for a root
 */
public record Branch(ConceptLink concept, int depth) {

    public static List<Branch> list(List<Subtree> roots) {
        return list(roots, 0).toList();
    }

    private static Stream<Branch> list(List<Subtree> trees, int depth) {
        return trees.stream()
                .flatMap(tree ->
                        Stream.concat(Stream.of(new Branch(tree.concept(), depth)), list(tree.below(), depth + 1)));
    }
}
