package news.dateline.evidence;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.shared.paging.BadCursorException;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of entries, which runs from the latest day to the earliest.
 *
 * @param listedOn an ISO 8601 date of any precision, in a timeline with the time in UTC where one is given; or empty
 */
public record LedgerPlace(String listedOn, UUID id) {

    private static final LedgerPlace START = new LedgerPlace("9999-12-31", new UUID(-1, -1));
    private static final Pattern TEXT =
            Pattern.compile("(|\\d{4}|\\d{4}-\\d\\d|\\d{4}-\\d\\d-\\d\\d(?:T\\d{4}-\\d\\d-\\d\\dT\\d{4})?)_"
                    + "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /**
     * @param text what {@link #toString()} gave, as it comes back in a URL; null for the start of the list
     * @throws BadCursorException when it is anything else
     */
    public static LedgerPlace parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        Matcher place = TEXT.matcher(text);
        if (!place.matches()) {
            throw new BadCursorException(text);
        }
        return new LedgerPlace(place.group(1), UUID.fromString(place.group(2)));
    }

    @Override
    public String toString() {
        return listedOn + "_" + id;
    }
}
