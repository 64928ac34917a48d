package news.dateline.reader.connection;

import java.util.UUID;
import news.dateline.concept.Office;
import news.dateline.concept.Relation;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An office or another relation, from its subject.
 *
 * @param title of the office; null for a relation
 * @param type null for an office
 * @param from null when unknown; {@code until} null while it holds
 */
public record Tie(
        UUID subject,
        UUID object,
        @Nullable String title,
        Relation.@Nullable Type type,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable String source,
        @Nullable String sourceLink) {

    static Tie of(Office office) {
        return new Tie(
                office.personId(),
                office.atId(),
                office.title(),
                null,
                office.validFrom(),
                office.validUntil(),
                office.text().source(),
                null);
    }

    static Tie of(Relation relation) {
        return new Tie(
                relation.subjectId(),
                relation.objectId(),
                null,
                relation.type(),
                relation.validFrom(),
                relation.validUntil(),
                relation.source(),
                relation.sourceLink());
    }

    boolean isOf(UUID concept) {
        return subject.equals(concept) || object.equals(concept);
    }

    UUID other(UUID end) {
        return subject.equals(end) ? object : subject;
    }
}
