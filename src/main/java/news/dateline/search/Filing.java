package news.dateline.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.Kind;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** Under which concepts a story is found, with all that stands above each of them, and by which names of theirs. */
@Embeddable
class Filing {

    @Column(nullable = false)
    @FullTextField(analyzer = TextAnalysis.TEXT)
    private String names;

    @Column(name = "region_ids", nullable = false)
    @KeywordField(aggregable = Aggregable.YES)
    private Set<UUID> regions;

    @Column(name = "topic_ids", nullable = false)
    @KeywordField(aggregable = Aggregable.YES)
    private Set<UUID> topics;

    @Column(name = "person_ids", nullable = false)
    @KeywordField(aggregable = Aggregable.YES)
    private Set<UUID> people;

    @Column(name = "organisation_ids", nullable = false)
    @KeywordField(aggregable = Aggregable.YES)
    private Set<UUID> organisations;

    @Column(name = "event_ids", nullable = false)
    @KeywordField(aggregable = Aggregable.YES)
    private Set<UUID> events;

    protected Filing() {}

    /** @param names all spellings of what the story is tagged with, one in a line */
    Filing(String names, Map<Kind, Set<UUID>> concepts) {
        this.names = names;
        this.regions = concepts.getOrDefault(Kind.REGION, Set.of());
        this.topics = concepts.getOrDefault(Kind.TOPIC, Set.of());
        this.people = concepts.getOrDefault(Kind.PERSON, Set.of());
        this.organisations = concepts.getOrDefault(Kind.ORGANISATION, Set.of());
        this.events = concepts.getOrDefault(Kind.EVENT, Set.of());
    }
}
