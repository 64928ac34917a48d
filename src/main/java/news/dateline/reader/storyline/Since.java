package news.dateline.reader.storyline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import news.dateline.shared.BadAddressException;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The day since which a reader asks what is new; it begins in UTC, since a storyline has no time zone of its own.
 *
 * @param day in a year that has four digits
 */
record Since(LocalDate day) {

    private static final int FIRST_YEAR = 1600;

    /** What links ask for that are to stay the same from day to day. */
    private static final Map<String, UnaryOperator<LocalDate>> AGO =
            Map.of("yesterday", today -> today.minusDays(1), "week", today -> today.minusWeeks(1));

    /**
     * @param text a day, or what stands for one; null or blank for none
     * @throws BadAddressException for anything else
     */
    static @Nullable Since parse(@Nullable String text, LocalDate today) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty()) {
            return null;
        }
        UnaryOperator<LocalDate> ago = AGO.get(given);
        return ago == null ? new Since(day(given)) : new Since(ago.apply(today));
    }

    /** A month or a year begins on its first day; what follows a day is its time. */
    private static LocalDate day(String text) {
        try {
            LocalDate day = new PartialDate(text.replaceFirst("(?<=^.{10})[T ].*", "")).firstDay();
            if (day.getYear() >= FIRST_YEAR) {
                return day;
            }
        } catch (DateTimeException notADate) {
            // As below.
        }
        throw new BadAddressException("No day to look back to: " + text);
    }

    Instant start() {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    boolean isBefore(Instant time) {
        return !time.isBefore(start());
    }

    /** As the one address of it has it. */
    @Override
    public String toString() {
        return day.toString();
    }
}
