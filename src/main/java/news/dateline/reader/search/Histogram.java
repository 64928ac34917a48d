package news.dateline.reader.search;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import news.dateline.search.StoryQuery;
import news.dateline.search.request.SearchRequest;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How many stories were published when, in a few stretches of time of the same length.
 *
 * @param scale how long a stretch is
 */
record Histogram(Scale scale, List<Bar> bars) {

    /** As many as a phone shows so wide that a finger hits one of them. */
    private static final int MOST_BARS = 14;

    /** The whole time in words, which bars of a day or a month are too narrow for. */
    public @Nullable Span span() {
        Bar last = bars.get(bars.size() - 1);
        return scale == Scale.DAY || scale == Scale.MONTH ? new Span(bars.get(0).from(), last.from()) : null;
    }

    record Span(PartialDate from, PartialDate until) {}

    enum Scale {
        DAY(Period.ofDays(1), UnaryOperator.identity()),
        MONTH(Period.ofMonths(1), day -> day.withDayOfMonth(1)),
        YEAR(Period.ofYears(1), day -> day.withDayOfYear(1)),
        DECADE(
                Period.ofYears(10),
                day -> day.withYear(day.getYear() / 10 * 10).with(TemporalAdjusters.firstDayOfYear()));

        private final Period length;
        private final UnaryOperator<LocalDate> start;

        Scale(Period length, UnaryOperator<LocalDate> start) {
            this.length = length;
            this.start = start;
        }

        private PartialDate name(LocalDate day) {
            String iso = day.toString();
            return new PartialDate(
                    switch (this) {
                        case DAY -> iso;
                        case MONTH -> iso.substring(0, 7);
                        case YEAR, DECADE -> iso.substring(0, 4);
                    });
        }

        private List<LocalDate> starts(LocalDate first, LocalDate last) {
            List<LocalDate> starts = new ArrayList<>();
            for (LocalDate at = start.apply(first); !at.isAfter(last) && starts.size() <= MOST_BARS; ) {
                starts.add(at);
                at = at.plus(length);
            }
            return starts;
        }
    }

    /**
     * @param from the stretch itself, or the first year of a decade
     * @param until the last year of a decade; null for any other stretch
     * @param height in percent of the highest
     * @param url of the same search, of these days alone
     */
    record Bar(PartialDate from, @Nullable PartialDate until, long stories, int height, String url) {}

    /**
     * Of the days that were chosen, so that a bar opens into shorter ones.
     *
     * @return null where there is nothing to compare
     */
    static @Nullable Histogram of(SearchRequest request, Map<String, Long> byDay) {
        TreeMap<LocalDate, Long> days = byDay.entrySet().stream()
                .collect(Collectors.toMap(
                        day -> LocalDate.parse(day.getKey()), Map.Entry::getValue, Long::sum, TreeMap::new));
        days.keySet().removeIf(day -> !request.days().include(day));
        if (days.size() < 2) {
            return null;
        }
        for (Scale scale : Scale.values()) {
            List<LocalDate> starts = scale.starts(days.firstKey(), days.lastKey());
            if (starts.size() <= MOST_BARS) {
                return starts.size() < 2 ? null : new Histogram(scale, bars(request, days, starts, scale));
            }
        }
        return null;
    }

    private static List<Bar> bars(
            SearchRequest request, TreeMap<LocalDate, Long> days, List<LocalDate> starts, Scale scale) {
        long[] counts = starts.stream()
                .mapToLong(from -> days.subMap(from, from.plus(scale.length)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .toArray();
        long highest = LongStream.of(counts).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            LocalDate from = starts.get(i);
            LocalDate to = from.plus(scale.length).minusDays(1);
            bars.add(new Bar(
                    scale.name(from),
                    scale == Scale.DECADE ? scale.name(to) : null,
                    counts[i],
                    (int) Math.ceil(100.0 * counts[i] / highest),
                    request.during(new StoryQuery.Days(from, to)).url()));
        }
        return bars;
    }
}
