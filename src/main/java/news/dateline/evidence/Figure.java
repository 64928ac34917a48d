package news.dateline.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number that someone stated (schema.org Observation). */
@Entity
@DiscriminatorValue("FIGURE")
public class Figure extends LedgerEntry {

    public enum Qualifier {
        EXACTLY,
        AT_LEAST,
        ABOUT,
        OVER,
        UP_TO,
        RANGE
    }

    @Column(nullable = false)
    private String counts;

    @Column(nullable = false)
    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Qualifier qualifier;

    private @Nullable BigDecimal low;

    private @Nullable BigDecimal high;

    @Column(nullable = false)
    private String unit;

    protected Figure() {}

    /**
     * @param counts what it counts: "people killed"
     * @param wording the value as readers see it: "at least 164"
     * @param low the value, or the lower end of a range; null when open below
     * @param high the upper end of a range; null for a single value or when open above
     */
    public Figure(
            UUID id,
            String slug,
            String counts,
            String wording,
            Qualifier qualifier,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String unit,
            Instant recordedAt) {
        super(id, slug, recordedAt);
        this.counts = counts;
        this.wording = wording;
        this.qualifier = qualifier;
        this.low = low;
        this.high = high;
        this.unit = unit;
    }

    private Figure(UUID id, String slug, FigureText text, Instant recordedAt) {
        super(id, slug, recordedAt);
        take(text);
    }

    static Figure of(UUID id, String slug, FigureText text, Instant recordedAt) {
        return new Figure(id, slug, text, recordedAt);
    }

    private void take(FigureText text) {
        counts = text.counts();
        wording = text.wording();
        qualifier = text.qualifier();
        low = text.low();
        high = text.high();
        unit = text.unit();
    }

    @Override
    void takeStated(Stated stated) {
        take((FigureText) stated);
    }

    @Override
    public Stated stated() {
        return new FigureText(counts, wording, qualifier, plain(low), plain(high), unit);
    }

    /** The database gives a number as it was written, with zeros at its end; two that are equal are to be the same. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    public String counts() {
        return counts;
    }

    public String wording() {
        return wording;
    }

    public Qualifier qualifier() {
        return qualifier;
    }

    public @Nullable BigDecimal low() {
        return low;
    }

    public @Nullable BigDecimal high() {
        return high;
    }

    public String unit() {
        return unit;
    }
}
