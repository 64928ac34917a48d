package news.dateline.reader.connection;

import news.dateline.concept.ConceptLink;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** A tie in words: who, how, with whom. */
public record TieLine(Tie tie, ConceptLink subject, ConceptLink object) {

    /** The title of an office; null for another relation. */
    public @Nullable String title() {
        return tie.title();
    }

    /** The key of the message that says how they are related. */
    public String messageKey() {
        return "relation." + tie.type();
    }

    public @Nullable PartialDate from() {
        return tie.from();
    }

    public @Nullable PartialDate until() {
        return tie.until();
    }

    public @Nullable String source() {
        return tie.source();
    }

    public @Nullable String sourceLink() {
        return tie.sourceLink();
    }
}
