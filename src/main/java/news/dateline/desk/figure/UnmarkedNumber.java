package news.dateline.desk.figure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.desk.names.Excerpt;
import news.dateline.desk.numbers.NumberInText;
import news.dateline.desk.numbers.NumbersInText;
import news.dateline.evidence.Figure;
import news.dateline.story.BothTexts;

/**
 * A place where a story says the number of an older figure without marking it, so that it stays when the figure moves.
 *
 * @param where in words
 */
record UnmarkedNumber(String where, Excerpt excerpt) {

    private static final int MOST = 5;

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
        String text = NumbersInText.text(markdown);
        numbers(markdown, texts)
                .filter(number -> olders.stream().anyMatch(figure -> isSaid(figure, number)))
                .map(number -> new UnmarkedNumber(
                        where,
                        Excerpt.of(text, number.place().start(), number.place().end())))
                .forEach(all::add);
    }

    private static Stream<NumberInText> numbers(String markdown, BothTexts texts) {
        return NumbersInText.in(markdown, texts.language()).stream();
    }

    private static boolean isSaid(Figure figure, NumberInText number) {
        boolean isOfAnotherKind =
                MEASURES.contains(number.unit()) && !figure.unit().contains(number.unit());
        return number.says(figure) && !isOfAnotherKind;
    }
}
