package news.dateline.reader.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.concept.ConceptLink;
import news.dateline.drawing.Series;
import news.dateline.drawing.SeriesPoint;
import news.dateline.evidence.Amount;
import news.dateline.evidence.State;
import news.dateline.evidence.Wording;
import news.dateline.reader.Dates;
import news.dateline.shared.Languages;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws figures that count the same at several times. */
@Component
public class FigureCharts {

    /** @param place which may have had other names on other days */
    private record Subject(String counts, @Nullable UUID place, String unit) {}

    private final Dates dates;
    private final MessageSource messages;

    FigureCharts(Dates dates, MessageSource messages) {
        this.dates = dates;
        this.messages = messages;
    }

    /** One chart for all that counts the same in the same place; none for what has a figure for one day only. */
    public List<FigureChart> of(List<LedgerNote> notes, String language) {
        Map<Subject, List<LedgerNote>> bySubject = notes.stream()
                .filter(note -> note.amount() != null && note.asOf() != null)
                .collect(Collectors.groupingBy(FigureCharts::subject, LinkedHashMap::new, Collectors.toList()));
        List<FigureChart> charts = new ArrayList<>();
        bySubject.forEach((subject, figures) -> {
            if (figures.stream().map(FigureCharts::day).distinct().count() > 1) {
                List<LedgerNote> inTime = inTime(figures);
                ConceptLink place = inTime.get(inTime.size() - 1).place();
                charts.add(new FigureChart(
                        subject.counts,
                        place,
                        svg(subject.counts, place, figures, "series-" + (charts.size() + 1), language),
                        inTime));
            }
        });
        return charts;
    }

    private static Subject subject(LedgerNote note) {
        ConceptLink place = note.place();
        return new Subject(
                note.text(),
                place == null ? null : place.id(),
                Objects.requireNonNull(note.amount()).unit());
    }

    private static List<LedgerNote> inTime(List<LedgerNote> figures) {
        return figures.stream().sorted(Comparator.comparing(FigureCharts::day)).toList();
    }

    private String svg(
            String counts, @Nullable ConceptLink place, List<LedgerNote> figures, String id, String language) {
        Locale locale = Languages.locale(language);
        boolean own = language.equals(Languages.OF_THE_LEDGER);
        String description = inTime(figures).stream()
                .map(figure -> dates.day(date(figure)) + ": " + words(figure, locale))
                .collect(Collectors.joining("; "));
        return new Series(figures.stream().map(figure -> point(figure, locale)).toList(), locale)
                .svg(id, title(counts, place, own, language), description);
    }

    /** A title can be in one language only: what is not in the page's is left to the caption. */
    private String title(String counts, @Nullable ConceptLink place, boolean own, String language) {
        Stream<String> what = own ? Stream.of(counts) : Stream.empty();
        Stream<String> where =
                place != null && place.language().equals(language) ? Stream.of(place.name()) : Stream.empty();
        String name = Stream.concat(what, where).collect(Collectors.joining(", "));
        Locale locale = Languages.locale(language);
        return name.isEmpty()
                ? messages.getMessage("series.title.bare", null, locale)
                : messages.getMessage("series.title", new Object[] {name}, locale);
    }

    /** What has no words in the page's language is said in signs. */
    private static String words(LedgerNote figure, Locale locale) {
        Wording value = Objects.requireNonNull(figure.value());
        return value.language() == null
                ? value.text()
                : Objects.requireNonNull(figure.amount()).words(locale);
    }

    private SeriesPoint point(LedgerNote figure, Locale locale) {
        Amount amount = Objects.requireNonNull(figure.amount());
        return new SeriesPoint(
                day(figure),
                dates.day(date(figure)),
                number(amount.from()),
                number(amount.to()),
                words(figure, locale),
                figure.isDenied() || figure.state() == State.RETRACTED);
    }

    private static LocalDate day(LedgerNote figure) {
        return date(figure).lastDay();
    }

    private static PartialDate date(LedgerNote figure) {
        PartialDate until = figure.asOfUntil();
        return Objects.requireNonNull(until != null ? until : figure.asOf());
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
