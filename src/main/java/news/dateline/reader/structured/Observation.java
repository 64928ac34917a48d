package news.dateline.reader.structured;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure.
 *
 * @param name the figure in words
 * @param description what is known of it by now
 * @param variableMeasured what it counts
 * @param value a single one; null for a range, whose ends are given then
 * @param observationDate as precise as is known; of several days the last
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
        @Nullable Reference observationAbout)
        implements SchemaType {}
