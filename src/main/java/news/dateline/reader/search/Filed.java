package news.dateline.reader.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.search.Hit;
import news.dateline.story.PublishedTexts;
import news.dateline.story.Tag;
import org.springframework.stereotype.Component;

/** Looks up where the stories that were found belong. */
@Component
class Filed {

    private final PublishedTexts texts;
    private final Concepts concepts;

    Filed(PublishedTexts texts, Concepts concepts) {
        this.texts = texts;
        this.concepts = concepts;
    }

    /** The main region and the main topic of each story, where it has one; in two statements, however many they are. */
    Map<UUID, List<ConceptLink>> of(List<Hit> hits, String language) {
        if (hits.isEmpty()) {
            return Map.of();
        }
        List<Tag> tags = texts.tags(hits.stream().map(hit -> hit.story().id()).toList());
        Map<UUID, ConceptLink> links =
                concepts.linksById(tags.stream().map(Tag::conceptId).distinct().toList(), language);
        return tags.stream()
                .filter(tag -> links.containsKey(tag.conceptId()))
                .collect(groupingBy(Tag::storyId, mapping(tag -> links.get(tag.conceptId()), toList())))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, story -> main(story.getValue())));
    }

    private static List<ConceptLink> main(List<ConceptLink> tagged) {
        return Stream.of(Kind.REGION, Kind.TOPIC)
                .map(kind -> tagged.stream()
                        .filter(concept -> concept.kind() == kind)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
