package news.dateline.reader.structured;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure.
 *
 * @param name the figure in words
 * @param description what is known of it by now
 * @param variableMeasured what it counts
 * @param value a single one; null for a range, whose ends are given then
 * @param observationDate as precise as is known; of several days the last
 * @param observationAbout the place that it holds for
 * @param subjectOf each statement of it: who says so, when, and which page or story tells of that
 */
public record Observation(
        String url,
        String name,
        String description,
        String variableMeasured,
        @Nullable BigDecimal value,
        @Nullable BigDecimal minValue,
        @Nullable BigDecimal maxValue,
        String unitText,
        @Nullable String observationDate,
        @Nullable Reference observationAbout,
        List<Claim> subjectOf)
        implements SchemaType {}
