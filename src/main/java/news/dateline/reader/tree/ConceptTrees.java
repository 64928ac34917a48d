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
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.TreeLink;
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
    public List<Branch> of(Kind kind, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        Map<@Nullable UUID, List<TreeLink>> byParent = new HashMap<>();
        concepts.tree(kind, locale.getLanguage()).stream()
                .sorted(Comparator.comparing(link -> link.node().name(), collator::compare))
                .forEach(link -> byParent.computeIfAbsent(link.parentId(), parent -> new ArrayList<>())
                        .add(link));
        return branches(null, byParent, stories.conceptsInTheNews(kind, locale.getLanguage()));
    }

    private static List<Branch> branches(
            @Nullable UUID parent, Map<@Nullable UUID, List<TreeLink>> byParent, Set<UUID> inTheNews) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(link -> link.node())
                .map(node -> new Branch(node, inTheNews.contains(node.id()), branches(node.id(), byParent, inTheNews)))
                .toList();
    }
}
