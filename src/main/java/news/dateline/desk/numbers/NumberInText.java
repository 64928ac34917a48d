package news.dateline.desk.numbers;

import java.math.BigDecimal;
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
        String counts) {}
