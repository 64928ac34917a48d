package news.dateline.concept;

import java.util.UUID;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** An office as an editor gives it; null for what is not known. */
public record OfficeText(
        UUID personId,
        String title,
        UUID atId,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable String source) {

    /** The same of somebody else, somewhere else. */
    OfficeText between(UUID person, UUID at) {
        return new OfficeText(person, title, at, from, until, source);
    }
}
