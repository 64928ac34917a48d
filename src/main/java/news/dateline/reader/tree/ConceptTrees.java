package news.dateline.reader.tree;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.TreeEdge;
import news.dateline.story.PublishedStories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole tree of regions or topics, each level in the order of the reader's alphabet. */
@Component
public class ConceptTrees {

    private final Concepts concepts;
    private final PublishedStories stories;

    ConceptTrees(Concepts concepts, PublishedStories stories) {
        this.concepts = concepts;
        this.stories = stories;
    }

    /** The roots. */
    @Transactional(readOnly = true)
    public List<TreeItem> of(Kind kind, Locale locale) {
        Map<UUID, UUID> parents =
                concepts.edges(kind).stream().collect(Collectors.toMap(TreeEdge::nodeId, TreeEdge::parentId));
        Map<@Nullable UUID, List<ConceptLink>> children = new HashMap<>();
        concepts.all(kind, locale.getLanguage()).stream()
                .sorted(Comparator.comparing(ConceptLink::name, Collator.getInstance(locale)::compare))
                .forEach(node -> children.computeIfAbsent(parents.get(node.id()), parent -> new ArrayList<>())
                        .add(node));
        return items(null, children, stories.conceptsInTheNews(kind, locale.getLanguage()));
    }

    private static List<TreeItem> items(
            @Nullable UUID parent, Map<@Nullable UUID, List<ConceptLink>> children, Set<UUID> inTheNews) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(node ->
                        new TreeItem(node, inTheNews.contains(node.id()), items(node.id(), children, inTheNews)))
                .toList();
    }
}
