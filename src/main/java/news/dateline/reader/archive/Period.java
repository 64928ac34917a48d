package news.dateline.reader.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import news.dateline.shared.BadAddressException;
import news.dateline.shared.time.PartialDate;
import news.dateline.shared.time.PartialDate.Precision;

/** A year, a month or a day of the archive. */
record Period(PartialDate date) {

    // The first newspapers are hardly older, and most countries then had another calendar.
    private static final int FIRST_YEAR = 1600;

    /**
     * @param parts the year, the month and the day as in ISO 8601, or only the first of them
     * @throws BadAddressException for what is no date
     */
    static Period parse(String... parts) {
        String iso = String.join("-", parts);
        try {
            PartialDate date = new PartialDate(iso);
            boolean oneEach = date.precision().ordinal() == parts.length - 1;
            if (oneEach && date.firstDay().getYear() >= FIRST_YEAR) {
                return new Period(date);
            }
        } catch (DateTimeException notADate) {
            // As below.
        }
        throw new BadAddressException("No date of the archive: " + iso);
    }

    /** The period of this length that a day lies in. */
    Period containing(LocalDate day) {
        return cut(day.toString(), date.precision());
    }

    Period year() {
        return cut(date.iso(), Precision.YEAR);
    }

    /** The year and the month that it lies in. */
    public List<Period> wider() {
        return switch (date.precision()) {
            case YEAR -> List.of();
            case MONTH -> List.of(year());
            case DAY -> List.of(year(), cut(date.iso(), Precision.MONTH));
        };
    }

    private static Period cut(String day, Precision precision) {
        return new Period(new PartialDate(day.substring(
                0,
                switch (precision) {
                    case YEAR -> 4;
                    case MONTH -> 7;
                    case DAY -> 10;
                })));
    }

    boolean isYear() {
        return date.precision() == Precision.YEAR;
    }

    boolean isDay() {
        return date.precision() == Precision.DAY;
    }

    /** Where its page is, without a language prefix. */
    public String path() {
        return "/archive/" + date.iso().replace('-', '/');
    }
}
