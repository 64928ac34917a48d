package news.dateline.reader.concept;

import news.dateline.concept.ConceptLink;
import news.dateline.concept.Relation;

/**
 * A relation seen from one of its ends.
 *
 * @param outgoing whether the page's concept is the subject: "member of", rather than "members"
 */
public record RelationLine(Relation relation, boolean outgoing, ConceptLink other) {

    /** The key of the message that says what the other end is. */
    public String messageKey() {
        return "relation." + relation.type() + (outgoing ? "" : ".inverse");
    }
}
