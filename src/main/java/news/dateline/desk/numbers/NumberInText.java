package news.dateline.desk.numbers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.evidence.Figure;
import news.dateline.evidence.Figure.Qualifier;
import news.dateline.shared.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text states, with what its words seem to say of it.
 *
 * @param place of the words that are to be marked
 * @param upper of a range only
 * @param unit in English; empty where the words do not tell
 * @param counts likewise
 */
public record NumberInText(
        Prose.Place place,
        Qualifier qualifier,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String unit,
        String counts) {

    /** Figures may be kept in these, whose numbers a text then writes out or not. */
    private static final Map<String, Integer> TIMES_TEN =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    /** Whether it is the number of a figure, or one end of its range; a range, whether it is the same one. */
    public boolean says(Figure figure) {
        return Stream.concat(
                        Stream.of(0),
                        TIMES_TEN.entrySet().stream()
                                .filter(times -> figure.unit().contains(times.getKey()))
                                .map(Map.Entry::getValue))
                .anyMatch(ten -> says(times(figure.low(), ten), times(figure.high(), ten)));
    }

    private boolean says(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return upper == null ? isSame(low, value) || isSame(high, value) : isSame(low, value) && isSame(high, upper);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, int ten) {
        return number == null ? null : number.scaleByPowerOfTen(ten);
    }

    private static boolean isSame(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }
}
