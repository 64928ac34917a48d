package news.dateline.desk.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.desk.concept.Input;
import news.dateline.desk.form.Field;
import news.dateline.desk.numbers.NumberInText;
import news.dateline.desk.numbers.NumbersInText;
import news.dateline.evidence.Figure.Qualifier;
import news.dateline.evidence.FigureText;
import news.dateline.shared.Languages;
import news.dateline.shared.text.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fields in which a value is written: how exactly it is known, the number, or both ends of a range. */
@Component
class ValueFields {

    /** What may be below nothing: a change, a temperature, a balance. Whatever is counted may not. */
    private static final Pattern MEASURES = Pattern.compile(
            "(?i).*(percent|percentage|points?|degrees?|celsius|fahrenheit|dollars?|euros?|pounds?|roubles?|rubles?"
                    + "|tenge|yuan|yen|metres?|meters?)\\b.*");

    private static final Set<String> UNITS_TO_SAY = Set.of("percent", "years", "months", "days");

    private final MessageSource messages;

    ValueFields(MessageSource messages) {
        this.messages = messages;
    }

    /** @param start what their names begin with; empty for those of an entry itself */
    static List<Field> fields(String start) {
        return List.of(
                Field.choice(start + "qualifier", "How exact", 1, ""),
                Field.line(start + "value", "Number", 1, 40, "In digits. Of a range the lower end."),
                Field.line(start + "upper", "Upper end", 1, 40, "Of a range only."),
                Field.line(
                        start + "wording",
                        "In words",
                        1,
                        200,
                        "In English, as readers see it: at least 164. Empty: made from the number."));
    }

    static Map<String, String> values(FigureText figure) {
        boolean range = figure.qualifier() == Qualifier.RANGE;
        BigDecimal value = figure.low() == null ? figure.high() : figure.low();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("qualifier", figure.qualifier().name());
        values.put("value", Numbers.text(value));
        values.put("upper", range ? Numbers.text(figure.high()) : "");
        values.put("wording", figure.wording());
        return values;
    }

    /**
     * Null when something is wrong; the problems are in the input.
     *
     * @param kept what is kept of the figure, whose words may stay as they are; null for a new one
     */
    @Nullable
    FigureText read(Input input, String start, String counts, String unit, @Nullable FigureText kept) {
        String chosen = input.text(start + "qualifier", 100);
        if (!Words.qualifiers().containsKey(chosen)) {
            input.problem(start + "qualifier", "Choose one of these.");
            return null;
        }
        Qualifier qualifier = Qualifier.valueOf(chosen);
        BigDecimal value = number(input, start + "value", "Write the number in digits, such as 164 or 4.5.");
        if (value != null && value.signum() < 0 && !MEASURES.matcher(unit).matches()) {
            input.problem(
                    start + "value",
                    "Nothing is counted below 0. Only what is measured may be, such as percent, degrees or US dollars.");
        }
        boolean range = qualifier == Qualifier.RANGE;
        BigDecimal upper = null;
        if (range) {
            upper = number(input, start + "upper", "Write the upper end of the range in digits.");
            if (value != null && upper != null && upper.compareTo(value) <= 0) {
                input.problem(start + "upper", "It is not above the lower end.");
            }
        } else if (!input.text(start + "upper", 40).isEmpty()) {
            input.problem(start + "upper", "Only a range has one: choose “From … to …”, or leave it empty.");
        }
        String wording = input.text(start + "wording", 200);
        if (value == null || range && upper == null) {
            return null;
        }
        BigDecimal low = qualifier == Qualifier.UP_TO ? null : value;
        BigDecimal high = switch (qualifier) {
            case EXACTLY, ABOUT, UP_TO -> value;
            case AT_LEAST, OVER -> null;
            case RANGE -> upper;
        };
        FigureText figure = new FigureText(
                counts, wording.isEmpty() ? words(qualifier, value, upper, unit) : wording, qualifier, low, high, unit);
        boolean isKept =
                kept != null && kept.qualifier() == qualifier && kept.wording().equals(figure.wording());
        if (!isKept) {
            refuseOtherQualifier(input, start + "wording", figure);
        }
        return figure;
    }

    /** Lists and downloads would say "about" of a number that readers are given as if it was counted. */
    private static void refuseOtherQualifier(Input input, String field, FigureText figure) {
        List<NumberInText> said = NumbersInText.in(figure.wording(), Languages.OF_THE_LEDGER);
        if (said.size() == 1 && said.get(0).qualifier() != figure.qualifier()) {
            input.problem(
                    field,
                    "These words say “"
                            + Words.qualifiers().get(said.get(0).qualifier().name())
                            + "”. Choose that above, or empty this: it is made from the number then.");
        }
    }

    private static @Nullable BigDecimal number(Input input, String field, String wanted) {
        return Numbers.parse(input.text(field, 40)).orElseGet(() -> {
            input.problem(field, wanted);
            return null;
        });
    }

    private String words(Qualifier qualifier, BigDecimal value, @Nullable BigDecimal upper, String unit) {
        String end = UNITS_TO_SAY.contains(unit) ? " " + unit : "";
        Object[] ends = upper == null
                ? new Object[] {Numbers.grouped(value) + end}
                : new Object[] {Numbers.grouped(value), Numbers.grouped(upper) + end};
        return messages.getMessage("figure." + qualifier, ends, Locale.ENGLISH);
    }
}
