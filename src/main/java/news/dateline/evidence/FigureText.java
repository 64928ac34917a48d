package news.dateline.evidence;

import java.math.BigDecimal;
import news.dateline.evidence.Figure.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A figure as an editor writes it.
 *
 * @param counts what it counts: "people killed"
 * @param wording the value as readers see it: "at least 164"
 * @param low the value, or the lower end of a range; null when open below
 * @param high the upper end of a range; null for a single value or when open above
 */
public record FigureText(
        String counts,
        String wording,
        Qualifier qualifier,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String unit)
        implements Stated {

    @Override
    public String summary() {
        return counts + " " + wording;
    }

    /** Whether another one says the same number of the same unit, whatever it is called. */
    public boolean isSameValue(FigureText other) {
        return qualifier == other.qualifier
                && unit.equals(other.unit)
                && isSame(low, other.low)
                && isSame(high, other.high);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
