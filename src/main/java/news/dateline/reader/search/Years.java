package news.dateline.reader.search;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dateline.search.StoryQuery;
import news.dateline.search.request.SearchRequest;
import news.dateline.search.request.Value;

/** Puts days together to years, to which a search can be narrowed like to a value. */
final class Years {

    private static final String YEAR = "year";

    private Years() {}

    static Choices of(SearchRequest request, Map<String, Long> byDay) {
        Map<Integer, Long> byYear = new TreeMap<>(Comparator.reverseOrder());
        byDay.forEach((day, stories) -> byYear.merge(LocalDate.parse(day).getYear(), stories, Long::sum));
        List<Choice> years = byYear.entrySet().stream()
                .map(year -> choice(request, Year.of(year.getKey()), year.getValue()))
                .toList();
        return new Choices(YEAR, years);
    }

    private static Choice choice(SearchRequest request, Year year, long stories) {
        StoryQuery.Days days = new StoryQuery.Days(year.atDay(1), year.atDay(year.length()));
        boolean isChosen = request.days().equals(days);
        SearchRequest other = request.during(isChosen ? StoryQuery.Days.ALL : days);
        String name = year.toString();
        return new Choice(new Value(name, name, name, null, 0), stories, isChosen, other.url());
    }
}
