package news.dateline.reader.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.concept.Branch;
import news.dateline.concept.ConceptLink;
import news.dateline.search.Hit;
import news.dateline.story.PublishedTexts;
import news.dateline.story.Tag;
import org.springframework.stereotype.Component;

/** Looks up where the stories that were found belong. */
@Component
class Filed {

    private final PublishedTexts texts;

    Filed(PublishedTexts texts) {
        this.texts = texts;
    }

    /**
     * The first node of each tree that a story is tagged with: its main region and its main topic.
     *
     * @param trees all nodes of each tree, the one shown first first
     */
    Map<UUID, List<ConceptLink>> of(List<Hit> hits, List<List<Branch>> trees) {
        if (hits.isEmpty()) {
            return Map.of();
        }
        List<Map<UUID, ConceptLink>> known = trees.stream().map(Filed::byId).toList();
        return texts.tags(hits.stream().map(hit -> hit.story().id()).toList()).stream()
                .collect(groupingBy(Tag::storyId, mapping(Tag::conceptId, toList())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, story -> known.stream()
                        .flatMap(tree -> first(story.getValue(), tree))
                        .toList()));
    }

    private static Stream<ConceptLink> first(List<UUID> tagged, Map<UUID, ConceptLink> tree) {
        return tagged.stream().map(tree::get).filter(Objects::nonNull).limit(1);
    }

    private static Map<UUID, ConceptLink> byId(List<Branch> tree) {
        return tree.stream().map(Branch::concept).collect(toMap(ConceptLink::id, Function.identity(), (a, b) -> a));
    }
}
