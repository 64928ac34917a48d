package news.dateline.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.ConceptNames;
import news.dateline.concept.Concepts;
import news.dateline.shared.time.Known;
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
     * In each story's order, by its id, with the names of the day on which it was first published; a story about nothing
     * is left out. It takes two statements, however many they are.
     *
     * @param language of the names, a BCP 47 tag
     */
    public Map<UUID, List<ConceptLink>> of(List<StorySummary> stories, String language) {
        List<Tag> tags = texts.tags(stories.stream().map(StorySummary::id).toList());
        Map<UUID, List<UUID>> byStory =
                tags.stream().collect(groupingBy(Tag::storyId, mapping(Tag::conceptId, toList())));
        ConceptNames names =
                concepts.names(tags.stream().map(Tag::conceptId).distinct().toList());
        Map<UUID, List<ConceptLink>> links = new HashMap<>();
        for (StorySummary story : stories) {
            List<UUID> about = byStory.getOrDefault(story.id(), List.of());
            Map<UUID, ConceptLink> named =
                    names.linksById(about, language, story.publishedLocally().toLocalDate(), Known.TODAY);
            if (!named.isEmpty()) {
                links.put(
                        story.id(),
                        about.stream().map(named::get).filter(Objects::nonNull).toList());
            }
        }
        return links;
    }
}
