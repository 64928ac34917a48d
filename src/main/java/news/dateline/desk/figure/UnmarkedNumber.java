package news.dateline.desk.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.desk.names.Excerpt;
import news.dateline.desk.numbers.NumberInText;
import news.dateline.desk.numbers.NumbersInText;
import news.dateline.desk.numbers.WrittenNumber;
import news.dateline.evidence.Figure;
import news.dateline.shared.text.Prose;
import news.dateline.story.BothTexts;

/**
 * A place where a story says the number of an older figure without marking it, so that it stays when the figure moves.
 *
 * @param where in words
 */
record UnmarkedNumber(String where, Excerpt excerpt) {

    private static final int MOST = 50;

    /** What a figure of something else is measured in. */
    private static final Set<String> MEASURES = Set.of(
            "percentage points",
            "percent",
            "US dollars",
            "euros",
            "tenge",
            "roubles",
            "years",
            "months",
            "weeks",
            "days",
            "hours",
            "minutes",
            "km",
            "tonnes");

    /** The first of a story: of what is out, then of what was written since. */
    static List<UnmarkedNumber> of(Collection<Figure> olders, BothTexts texts) {
        Set<UnmarkedNumber> all = new LinkedHashSet<>();
        texts.openingThatIsOut().ifPresent(out -> {
            add("Headline", out.headline(), texts, olders, all);
            add("Standfirst", out.standfirst(), texts, olders, all);
        });
        texts.bodyThatIsOut().ifPresent(out -> add("Text", out, texts, olders, all));
        if (texts.bodyThatIsOut().isEmpty() || texts.hasStagedText()) {
            add("Headline", texts.headline(), texts, olders, all);
            add("Standfirst", texts.standfirst(), texts, olders, all);
            add("Text", texts.body(), texts, olders, all);
        }
        return all.stream().limit(MOST).toList();
    }

    private static void add(
            String where, String markdown, BothTexts texts, Collection<Figure> olders, Set<UnmarkedNumber> all) {
        Prose prose = Prose.of(markdown);
        // What is found by the stricter rules is judged by what is counted in it, and is not found again.
        List<NumberInText> numbers = NumbersInText.in(prose, texts.language()).stream()
                .filter(number -> olders.stream().anyMatch(number::says))
                .toList();
        Stream<Prose.Place> counted = numbers.stream()
                .filter(number -> olders.stream().anyMatch(figure -> isSaid(figure, number)))
                .map(NumberInText::place);
        Stream<Prose.Place> written = WrittenNumber.in(prose, ends(olders), texts.language()).stream()
                .filter(place -> numbers.stream().noneMatch(number -> overlap(number.place(), place)));
        Stream.concat(counted, written)
                .distinct()
                .sorted(Comparator.comparing(Prose.Place::start))
                .map(place -> new UnmarkedNumber(where, Excerpt.of(prose.text(), place.start(), place.end())))
                .forEach(all::add);
    }

    private static List<BigDecimal> ends(Collection<Figure> olders) {
        return olders.stream()
                .flatMap(figure -> Stream.of(Optional.ofNullable(figure.low()), Optional.ofNullable(figure.high())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean overlap(Prose.Place one, Prose.Place other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean isSaid(Figure figure, NumberInText number) {
        boolean isOfAnotherKind =
                MEASURES.contains(number.unit()) && !figure.unit().contains(number.unit());
        return number.says(figure) && !isOfAnotherKind;
    }
}
