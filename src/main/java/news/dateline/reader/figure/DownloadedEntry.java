package news.dateline.reader.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure or claim with all that was said of it.
 *
 * @param kind {@code figure} or {@code claim}
 * @param url where readers find it
 * @param what the figure counts, or the claim itself; in English, as the value
 * @param value in words; null for a claim, as the next four
 * @param from the value or the lower end; null when open below
 * @param to the same value or the upper end; null when open above
 * @param asOf a day, month or year (ISO 8601)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DownloadedEntry(
        String kind,
        String url,
        String what,
        @Nullable String value,
        @Nullable String qualifier,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable String unit,
        @Nullable Named place,
        @Nullable String asOf,
        @Nullable String asOfUntil,
        String state,
        List<Said> statements) {

    /** @param url of its page; null for what has none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Named(String name, @Nullable String url) {}

    /**
     * One statement.
     *
     * @param kind what it does to the entry: {@code reported}, {@code denied} and so on
     * @param outlet that published it; null when unknown or the speaker itself
     * @param date a day, month or year (ISO 8601)
     * @param link a public page that shows it
     * @param story of this portal that told of it, while readers have it
     * @param revisedTo the address of the newer entry, if it names one that somebody stands for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Said(
            String kind,
            Named who,
            @Nullable Named outlet,
            @Nullable String date,
            @Nullable String link,
            @Nullable String note,
            @Nullable Named story,
            @Nullable String revisedTo) {}
}
