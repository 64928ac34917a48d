package news.dateline.reader.connection;

import news.dateline.concept.ConceptLink;

/** A tie in words: who, how, with whom. */
public record TieLine(Tie tie, ConceptLink subject, ConceptLink object) {

    /** The key of the message that says how they are related, where it is no office. */
    public String messageKey() {
        return "relation." + tie.type();
    }
}
