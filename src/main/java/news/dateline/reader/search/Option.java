package news.dateline.reader.search;

import java.util.List;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.reader.tree.TreeItem;

/**
 * A node of a tree in a list in which each stands right before what is below it.
 *
 * @param depth 0 for a root
 */
record Option(ConceptLink concept, int depth) {

    static List<Option> list(List<TreeItem> roots) {
        return list(roots, 0).toList();
    }

    private static Stream<Option> list(List<TreeItem> items, int depth) {
        return items.stream()
                .flatMap(item ->
                        Stream.concat(Stream.of(new Option(item.node(), depth)), list(item.below(), depth + 1)));
    }
}
