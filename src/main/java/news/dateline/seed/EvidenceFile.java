package news.dateline.seed;

import java.math.BigDecimal;
import java.util.List;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The entries of the files that hold figures, claims and dates. Lists that a file leaves out are empty. */
final class EvidenceFile {

    private EvidenceFile() {}

    record OfFigure(
            String key,
            String counts,
            String wording,
            String qualifier,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            String unit,
            @Nullable String region,
            @Nullable String event,
            List<String> topics,
            List<String> about,
            @Nullable PartialDate asOf,
            @Nullable PartialDate asOfUntil,
            List<Said> statements) {}

    record OfClaim(
            String key,
            String text,
            @Nullable String event,
            List<String> topics,
            List<String> regions,
            List<String> about,
            @Nullable PartialDate asOf,
            List<Said> statements) {}

    record OnDate(PartialDate date, @Nullable PartialDate until, List<Said> statements) {}

    /**
     * A statement: by a concept, or by a speaker in plain words.
     *
     * @param story the built-in one that tells of it
     */
    record Said(
            String act,
            @Nullable String by,
            @Nullable String speaker,
            @Nullable String outlet,
            @Nullable PartialDate on,
            @Nullable String link,
            @Nullable String note,
            @Nullable String story,
            @Nullable String revisedTo) {}
}
