package news.dateline.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A concept with one of its names, and what it takes to choose among them; all of the name is null for a concept that
 * has none.
 */
public record NameRow(
        UUID conceptId,
        Kind kind,
        String slug,
        @Nullable String text,
        @Nullable String language,
        Name.@Nullable Kind sort,
        @Nullable Boolean preferred,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable Instant recordedAt) {

    /** Whether pages of a day show it though it is out of use today; so do those of the whole month it ended in. */
    boolean isOfThePastOn(LocalDate day) {
        return sort == Name.Kind.FORMER
                && until != null
                && !until.lastDay().isBefore(day)
                && (from == null || !from.firstDay().isAfter(day));
    }
}
