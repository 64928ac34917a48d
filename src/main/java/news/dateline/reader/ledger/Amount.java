package news.dateline.reader.ledger;

import java.math.BigDecimal;
import news.dateline.evidence.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How much a figure says something is.
 *
 * @param from the value or the lower end; null when open below
 * @param to the same value or the upper end; null when open above
 */
public record Amount(@Nullable BigDecimal from, @Nullable BigDecimal to, String unit) {

    static Amount of(Figure figure) {
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        return switch (figure.qualifier()) {
            case EXACTLY, ABOUT -> {
                BigDecimal value = low != null ? low : high;
                yield new Amount(value, value, figure.unit());
            }
            case AT_LEAST, OVER, UP_TO, RANGE -> new Amount(low, high, figure.unit());
        };
    }
}
