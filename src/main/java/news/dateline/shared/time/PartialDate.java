package news.dateline.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as a source gives it: a year, a month or a day, never more precise than the source (ISO 8601 reduced
 * precision). It belongs to no time zone and is never turned into an instant.
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {

    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** @throws DateTimeException when the text is not {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd} */
    public PartialDate {
        switch (iso.length()) {
            case 4 -> Year.parse(iso);
            case 7 -> YearMonth.parse(iso);
            case 10 -> LocalDate.parse(iso);
            default -> throw new DateTimeException("Not a year, month or day: " + iso);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    public Precision precision() {
        return iso.length() == 4 ? Precision.YEAR : iso.length() == 7 ? Precision.MONTH : Precision.DAY;
    }

    public LocalDate firstDay() {
        return switch (precision()) {
            case YEAR -> Year.parse(iso).atDay(1);
            case MONTH -> YearMonth.parse(iso).atDay(1);
            case DAY -> LocalDate.parse(iso);
        };
    }

    public LocalDate lastDay() {
        return switch (precision()) {
            case YEAR -> Year.parse(iso).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(iso).atEndOfMonth();
            case DAY -> LocalDate.parse(iso);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
