package news.dateline.evidence;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much a figure says something is.
 *
 * @param from the value or the lower end; null when open below
 * @param to the same value or the upper end; null when open above
 */
public record Amount(@Nullable BigDecimal from, @Nullable BigDecimal to, String unit) {

    /** In signs rather than words, which all languages share: ≥ 164, 150–200. */
    public String words(Locale locale) {
        NumberFormat numbers = NumberFormat.getInstance(locale);
        if (from == null || to == null) {
            return from == null ? to == null ? "" : "≤ " + numbers.format(to) : "≥ " + numbers.format(from);
        }
        String low = numbers.format(from);
        return from.compareTo(to) == 0 ? low : low + "–" + numbers.format(to);
    }

    public static Amount of(Figure figure) {
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
