package news.dateline.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import news.dateline.shared.BadAddressException;

/** A day as addresses have it: 2022-01-09, and in no other way. */
public final class AddressDay {

    private static final int LENGTH = "2022-01-09".length();

    private AddressDay() {}

    /** @throws BadAddressException for what is no day of four, two and two digits */
    public static LocalDate parse(String text) {
        try {
            // Others than of four digits are years too, but none that a database knows.
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notADay) {
            // As below.
        }
        throw new BadAddressException("No such day");
    }
}
