package news.dateline.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import org.springframework.stereotype.Component;

/** What published stories are about, many stories at a time. */
@Component
public class StoryConcepts {

    private final PublishedTexts texts;
    private final Concepts concepts;

    StoryConcepts(PublishedTexts texts, Concepts concepts) {
        this.texts = texts;
        this.concepts = concepts;
    }

    /**
     * In each story's order, by its id; a story about nothing is left out. It takes two statements, however many they are.
     *
     * @param language of the names, a BCP 47 tag
     */
    public Map<UUID, List<ConceptLink>> of(Collection<UUID> stories, String language) {
        List<Tag> tags = texts.tags(stories);
        Map<UUID, ConceptLink> links =
                concepts.linksById(tags.stream().map(Tag::conceptId).distinct().toList(), language);
        return tags.stream()
                .filter(tag -> links.containsKey(tag.conceptId()))
                .collect(groupingBy(Tag::storyId, mapping(tag -> links.get(tag.conceptId()), toList())));
    }
}
