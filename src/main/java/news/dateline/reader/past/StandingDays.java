package news.dateline.reader.past;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days at whose end a story or storyline stood as it had not before.
 *
 * @param path of it, with the prefix of the language
 * @param all in their order; none for a story that was never published
 * @param gone those at whose end readers did not have it
 * @param shown that the page tells of; null for today
 * @param today in the zone in which its days are counted
 */
public record StandingDays(
        Of of,
        String path,
        List<LocalDate> all,
        List<LocalDate> gone,
        @Nullable LocalDate shown,
        LocalDate today) {

    /** What the page is about; messages are called by it. */
    public enum Of {
        STORY,
        STORYLINE
    }

    /** What an address asks for a day with. */
    public static final String PARAMETER = "as-of";

    private static final int FEW = 12;

    public static final StandingDays NONE = new StandingDays(Of.STORY, "", List.of(), List.of(), null, LocalDate.EPOCH);

    /** @param address of it as it stood then */
    public record Day(LocalDate day, String address, boolean shown) {}

    /** Whether the page tells of the past. */
    public boolean isPast() {
        return shown != null;
    }

    /** Those that are over; the last one stands still, unless something changed today. */
    public List<Day> links() {
        return all.stream()
                .filter(day -> day.isBefore(today))
                .map(day -> new Day(day, address(path, day), day.equals(shown)))
                .toList();
    }

    /** The same, for a page that has more to show: of many only the first and the latest. */
    public List<Day> few() {
        List<Day> links = links();
        return links.size() <= FEW
                ? links
                : Stream.concat(links.stream().limit(1), links.stream().skip(links.size() - FEW + 1L))
                        .toList();
    }

    /** Whether they are more than a banner has room for. */
    public boolean areMany() {
        return links().size() > FEW;
    }

    /** Whether anything is to be seen but what is there today. */
    public boolean differ() {
        return all.size() > 1 && all.get(0).isBefore(today);
    }

    /** The last day on which the story stood like that; null when it still does. */
    public @Nullable LocalDate stoodUntil() {
        LocalDate since = Objects.requireNonNull(shown);
        return Stream.concat(all.stream(), gone.stream())
                .filter(day -> day.isAfter(since))
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1))
                .orElse(null);
    }

    /** Since when it stood as it did on a day; empty before it was there. */
    public Optional<LocalDate> since(LocalDate day) {
        return all.stream().filter(one -> !one.isAfter(day)).reduce((earlier, later) -> later);
    }

    /** With one day, today and no other, there is nothing to slide along. */
    public @Nullable String script() {
        return differ() ? "/js/days.js" : null;
    }

    public static String address(String path, LocalDate day) {
        return path + "?" + PARAMETER + "=" + day;
    }
}
