package news.dateline.desk.concept;

import java.util.UUID;
import news.dateline.concept.Concepts;
import news.dateline.concept.Offices;
import news.dateline.concept.Relations;
import news.dateline.evidence.LedgerUses;
import news.dateline.story.ConceptUses;
import org.springframework.stereotype.Component;

/** Whether readers come to a concept from anything they see. */
@Component
class Exposure {

    private final Concepts concepts;
    private final Offices offices;
    private final Relations relations;
    private final ConceptUses stories;
    private final LedgerUses ledger;

    Exposure(Concepts concepts, Offices offices, Relations relations, ConceptUses stories, LedgerUses ledger) {
        this.concepts = concepts;
        this.offices = offices;
        this.relations = relations;
        this.stories = stories;
        this.ledger = ledger;
    }

    boolean isAny(UUID concept) {
        return stories.isListed(concept)
                || concepts.countBelow(concept) > 0
                || offices.countOf(concept) > 0
                || relations.countOf(concept) > 0
                || stories.storylines(concept) > 0
                || ledger.entries(concept) > 0
                || ledger.statements(concept) > 0;
    }
}
