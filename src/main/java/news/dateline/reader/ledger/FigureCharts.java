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
import java.util.stream.Collectors;
import news.dateline.concept.ConceptLink;
import news.dateline.drawing.Series;
import news.dateline.drawing.SeriesPoint;
import news.dateline.evidence.State;
import news.dateline.reader.Dates;
import news.dateline.shared.Languages;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws figures that count the same at several times. */
@Component
public class FigureCharts {

    private record Subject(String counts, @Nullable ConceptLink place, String unit) {}

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
                charts.add(new FigureChart(
                        subject.counts,
                        subject.place,
                        svg(subject, figures, "series-" + (charts.size() + 1), language)));
            }
        });
        return charts;
    }

    private static Subject subject(LedgerNote note) {
        return new Subject(
                note.text(), note.place(), Objects.requireNonNull(note.amount()).unit());
    }

    private String svg(Subject subject, List<LedgerNote> figures, String id, String language) {
        Locale locale = Languages.locale(language);
        String name = subject.place == null ? subject.counts : subject.counts + ", " + subject.place.name();
        String description = figures.stream()
                .sorted(Comparator.comparing(FigureCharts::day))
                .map(figure -> dates.day(day(figure)) + ": " + figure.value())
                .collect(Collectors.joining("; "));
        return new Series(figures.stream().map(FigureCharts::point).toList(), dates::day, locale)
                .svg(id, messages.getMessage("series.title", new Object[] {name}, locale), description);
    }

    private static SeriesPoint point(LedgerNote figure) {
        Amount amount = Objects.requireNonNull(figure.amount());
        return new SeriesPoint(
                day(figure),
                number(amount.from()),
                number(amount.to()),
                Objects.requireNonNull(figure.value()),
                figure.isDenied() || figure.state() == State.RETRACTED);
    }

    private static LocalDate day(LedgerNote figure) {
        PartialDate until = figure.asOfUntil();
        return Objects.requireNonNull(until != null ? until : figure.asOf()).lastDay();
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
