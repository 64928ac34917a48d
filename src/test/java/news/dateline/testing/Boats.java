package news.dateline.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import news.dateline.evidence.Figure;

/** Figures of boats adrift, of which nobody has said anything yet. */
public final class Boats {

    private Boats() {}

    public static Figure counted(UUID id, int number, Instant recordedAt) {
        return new Figure(
                id,
                id.toString(),
                "boats adrift",
                String.valueOf(number),
                Figure.Qualifier.EXACTLY,
                BigDecimal.valueOf(number),
                BigDecimal.valueOf(number),
                "boats",
                recordedAt);
    }
}
