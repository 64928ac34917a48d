package news.dateline.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Kind;
import news.dateline.concept.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The tree of subjects, with the codes of IPTC Media Topics where they were verified. */
@Component
class TopicLoader {

    private final ConceptWriting concepts;

    TopicLoader(ConceptWriting concepts) {
        this.concepts = concepts;
    }

    void load(SeedFiles files, Instant now) {
        List<Topic> topics = new ArrayList<>();
        files.read("data/topics.yaml", new TypeReference<List<ConceptFile.OfTopic>>() {})
                .forEach(topic -> add(topic, null, now, topics));
        concepts.addAll(topics);
    }

    private static void add(ConceptFile.OfTopic found, @Nullable UUID parent, Instant now, List<Topic> topics) {
        UUID id = SeedIds.concept(Kind.TOPIC, found.slug());
        Topic topic = new Topic(id, found.slug(), parent, found.code(), now);
        found.names().nameAll(topic);
        topic.describe(found.description(), null);
        topics.add(topic);
        found.children().forEach(child -> add(child, id, now, topics));
    }
}
