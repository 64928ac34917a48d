package news.dateline.desk.concept;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.concept.Concepts;
import news.dateline.concept.Kind;
import news.dateline.concept.Office;
import news.dateline.concept.Offices;
import news.dateline.concept.Relation;
import news.dateline.concept.Relations;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The offices and relations of a concept, as its page at the desk lists them. */
@Component
class TieLines {

    private static final Limit MOST = Limit.of(100);

    private final Concepts concepts;
    private final Offices offices;
    private final Relations relations;

    TieLines(Concepts concepts, Offices offices, Relations relations) {
        this.concepts = concepts;
        this.offices = offices;
        this.relations = relations;
    }

    record Found(List<OfOffice> offices, List<OfRelation> relations) {

        static final Found NONE = new Found(List.of(), List.of());
    }

    /** @param other at the other end */
    record OfOffice(Office office, ConceptLink other) {}

    /** @param words the key of the message that says what holds, read from this end */
    record OfRelation(Relation relation, String words, ConceptLink other) {}

    Found of(Kind kind, UUID self) {
        List<Office> held = kind == Kind.PERSON ? offices.heldBy(List.of(self)) : offices.at(self, MOST);
        List<Relation> tied = relations.of(self, MOST);
        Map<UUID, ConceptLink> others = concepts.linksById(
                Stream.concat(
                                held.stream().map(office -> other(office, self)),
                                tied.stream().map(tie -> other(tie, self)))
                        .distinct()
                        .toList(),
                "en");
        return new Found(
                held.stream()
                        .map(office -> new OfOffice(office, others.get(other(office, self))))
                        .toList(),
                tied.stream().map(tie -> line(tie, self, others)).toList());
    }

    private static OfRelation line(Relation tie, UUID self, Map<UUID, ConceptLink> others) {
        boolean outgoing = tie.subjectId().equals(self);
        return new OfRelation(
                tie, "relation." + tie.type() + (outgoing ? "" : ".inverse"), others.get(other(tie, self)));
    }

    private static UUID other(Office office, UUID self) {
        return office.personId().equals(self) ? office.atId() : office.personId();
    }

    private static UUID other(Relation tie, UUID self) {
        return tie.subjectId().equals(self) ? tie.objectId() : tie.subjectId();
    }
}
