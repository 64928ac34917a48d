package news.dateline.concept;

import java.util.UUID;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** A relation as an editor gives it; null for what is not known. */
public record RelationText(
        UUID subjectId,
        Relation.Type type,
        UUID objectId,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable String source,
        @Nullable String sourceLink) {

    /** The same between others. */
    RelationText between(UUID subject, UUID object) {
        return new RelationText(subject, type, object, from, until, source, sourceLink);
    }
}
