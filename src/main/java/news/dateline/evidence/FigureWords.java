package news.dateline.evidence;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.evidence.Figure.Qualifier;
import news.dateline.shared.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a figure in the language of a page. The ledger is worded in English; where those words say no more than the
 * number, its qualifier and its unit do, any language has them.
 */
@Component
public class FigureWords {

    private static final Map<String, MeasureUnit> UNITS = Map.of(
            "percent", MeasureUnit.PERCENT,
            "years", MeasureUnit.YEAR,
            "months", MeasureUnit.MONTH,
            "days", MeasureUnit.DAY);

    private final MessageSource messages;

    FigureWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param unit null where what the figure counts says it already */
    private record Shape(Qualifier qualifier, @Nullable MeasureUnit unit) {}

    public Wording of(Figure figure, String language) {
        if (language.equals(Languages.OF_THE_LEDGER)) {
            return new Wording(figure.wording(), null);
        }
        return shapes(figure)
                .filter(shape -> words(figure, shape, Locale.ENGLISH).equals(figure.wording()))
                .findFirst()
                .map(shape -> new Wording(words(figure, shape, Languages.locale(language)), null))
                .orElseGet(() -> new Wording(figure.wording(), Languages.OF_THE_LEDGER));
    }

    /** Likewise, and in signs where only English has the words: nothing but the number is said in either case. */
    public String plain(Figure figure, String language) {
        Wording wording = of(figure, language);
        return wording.language() == null ? wording.text() : Amount.of(figure).words(Languages.locale(language));
    }

    private static Stream<Shape> shapes(Figure figure) {
        return Stream.of(figure.qualifier(), Qualifier.EXACTLY)
                .flatMap(qualifier ->
                        Stream.of(new Shape(qualifier, null), new Shape(qualifier, UNITS.get(figure.unit()))));
    }

    private String words(Figure figure, Shape shape, Locale locale) {
        LocalizedNumberFormatter numbers = NumberFormatter.withLocale(locale);
        LocalizedNumberFormatter last = shape.unit == null
                ? numbers
                : numbers.unit(shape.unit).unitWidth(UnitWidth.FULL_NAME).unitDisplayCase(unitCase(shape, locale));
        BigDecimal low = Objects.requireNonNullElse(figure.low(), BigDecimal.ZERO);
        BigDecimal high = Objects.requireNonNullElse(figure.high(), low);
        Object[] ends = shape.qualifier == Qualifier.RANGE
                ? new Object[] {
                    numbers.format(low).toString(), last.format(high).toString()
                }
                : new Object[] {last.format(figure.low() == null ? high : low).toString()};
        return messages.getMessage("figure." + shape.qualifier, ends, locale);
    }

    private String unitCase(Shape shape, Locale locale) {
        return shape.qualifier == Qualifier.EXACTLY ? "" : messages.getMessage("figure.unit.case", null, locale);
    }
}
