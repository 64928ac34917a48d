package news.dateline.desk.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.evidence.Figure.Qualifier;
import news.dateline.shared.Languages;
import news.dateline.shared.text.NumberWords;
import news.dateline.shared.text.NumberWords.Bound;
import news.dateline.shared.text.NumberWords.Found;
import news.dateline.shared.text.Numbers;
import news.dateline.shared.text.Prose;
import news.dateline.shared.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that a text states, with the words beside them; what is marked already is none of them. */
public final class NumbersInText {

    private static final Pattern NUMBER = Spaces.pattern(
            "(?<![\\p{L}\\p{N}−])(?<!\\p{L}[.,'’-])(?<!\\p{N}[.,'’])(?<![\\p{Z}(]-)" + Numbers.WRITTEN + "(?![0-9])");
    private static final Pattern GLUED = Spaces.pattern("^(?:[\\p{L}\\p{N}]|[-'’/][\\p{L}])");
    private static final Pattern DASH = Spaces.pattern(" ?[-–—] ?");
    private static final Pattern TO = Spaces.pattern(" (?:to|до) ");
    private static final Pattern AND = Spaces.pattern(" (?:and|и) ");
    private static final Pattern AMONG = Spaces.pattern("(?<!\\p{L})(?:between|между) (?:[$€£₽₸] ?)?$");
    private static final Pattern MEASURE = Spaces.pattern(" ?%|[$€£₽₸]");

    /** Kazakh says it by the endings of both numbers, or by a word that follows them. */
    private static final Pattern KAZAKH_FROM = Spaces.pattern("(?:-| ?\\p{L}{1,12}?)(?:нан|нен|дан|ден|тан|тен) ");

    private static final Pattern KAZAKH_AND = Spaces.pattern(" (?:пен|бен|мен) ");
    private static final Pattern KAZAKH_AMONG = Spaces.pattern("^(?: \\p{L}{1,15})? (?:арасы|аралығы)");
    private static final Pattern FROM = Spaces.pattern("(?<!\\p{L})(?:from|с|со) (?:[$€£₽₸] ?)?$");
    private static final Pattern BETWEEN = Spaces.pattern("(?<!\\p{L})(?:between|между|от) (?:[$€£₽₸] ?)?$");
    /** No story states as many, and each costs some twenty looks at the words beside it. */
    private static final int MOST = 1_000;

    private static final BigDecimal FIRST_YEAR = new BigDecimal(1800);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2099);

    private final Prose prose;
    private final String text;
    private final String language;
    private final boolean english;
    private final BitSet notCounted;

    private NumbersInText(Prose prose, String language) {
        this.prose = prose;
        text = prose.text();
        this.language = language;
        english = language.equals(Languages.OF_THE_LEDGER);
        notCounted = NotCounted.in(text);
    }

    /** A number by itself. */
    private record Digits(int start, int end, BigDecimal value) {}

    /** What stands after the digits. */
    private record Rest(int end, int timesTen, String unit, Optional<Qualifier> qualifier) {}

    /** In the order of the text. */
    public static List<NumberInText> in(String markdown, String language) {
        return in(Prose.of(markdown), language);
    }

    public static List<NumberInText> in(Prose prose, String language) {
        return new NumbersInText(prose, language).all();
    }

    public static String text(String markdown) {
        return Prose.of(markdown).text();
    }

    private List<NumberInText> all() {
        List<Digits> digits = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find() && digits.size() < MOST) {
            if (notCounted.get(found.start(), found.end()).isEmpty()) {
                int start = found.start();
                int end = found.end();
                Numbers.parse(found.group(), language).ifPresent(value -> digits.add(new Digits(start, end, value)));
            }
        }
        List<NumberInText> all = new ArrayList<>();
        for (int i = 0; i < digits.size(); i++) {
            Digits one = digits.get(i);
            Digits upper = i + 1 < digits.size() && isRange(one, digits.get(i + 1)) ? digits.get(i + 1) : null;
            Optional<NumberInText> range = upper == null ? Optional.empty() : read(one, upper);
            range.or(() -> read(one, null)).ifPresent(all::add);
            i += range.isEmpty() ? 0 : 1;
        }
        return all;
    }

    private boolean isRange(Digits one, Digits other) {
        if (other.start - one.end > 20) {
            return false;
        }
        int end = NumberWords.timesTen(text, one.end).map(Found::place).orElse(one.end);
        if (end > other.start || one.value.compareTo(other.value) >= 0 && end == one.end) {
            return false;
        }
        String between = MEASURE.matcher(text.substring(end, other.start)).replaceAll("");
        String before = text.substring(Math.max(0, one.start - 12), one.start);
        return DASH.matcher(between).matches()
                || TO.matcher(between).matches() && !FROM.matcher(before).find()
                || AND.matcher(between).matches() && AMONG.matcher(before).find()
                || isKazakhRange(one, other, between);
    }

    private boolean isKazakhRange(Digits one, Digits other, String between) {
        return KAZAKH_FROM.matcher(text.substring(one.end, other.start)).matches()
                        && rest(other.end)
                                .qualifier
                                .filter(Qualifier.UP_TO::equals)
                                .isPresent()
                || KAZAKH_AND.matcher(between).matches()
                        && KAZAKH_AMONG
                                .matcher(text.substring(other.end, Math.min(text.length(), other.end + 40)))
                                .find();
    }

    private Optional<NumberInText> read(Digits one, @Nullable Digits upper) {
        int last = upper == null ? one.end : upper.end;
        Rest rest = rest(last);
        if (rest.end == last
                && GLUED.matcher(text.substring(last, Math.min(text.length(), last + 2)))
                        .find()) {
            return Optional.empty();
        }
        int start = one.start;
        Optional<Found<String>> sign = NumberWords.sign(text, start);
        String unit = rest.unit.isEmpty() ? sign.map(Found::meaning).orElse("") : rest.unit;
        start = sign.map(Found::place).orElse(start);
        Optional<Found<Qualifier>> before =
                upper == null ? qualifier(NumberWords.before(text, one.start)) : between(one.start);
        start = Math.min(start, before.map(Found::place).orElse(start));
        Qualifier qualifier = upper != null
                ? Qualifier.RANGE
                : before.map(Found::meaning).or(rest::qualifier).orElse(Qualifier.EXACTLY);
        if (isYear(one, upper, qualifier, unit, rest)) {
            return Optional.empty();
        }
        int own = upper == null
                ? rest.timesTen
                : NumberWords.timesTen(text, one.end).map(Found::meaning).orElse(rest.timesTen);
        BigDecimal value = times(one.value, own);
        BigDecimal high = upper == null ? null : times(upper.value, rest.timesTen);
        if (high != null && high.compareTo(value) <= 0) {
            return Optional.empty();
        }
        Counted counted = Counted.of(unit, text, rest.end, english);
        return prose.place(start, rest.end, one.start, last)
                .map(place -> new NumberInText(place, qualifier, value, high, counted.unit(), counted.what()));
    }

    private Optional<Found<Qualifier>> between(int start) {
        Matcher found = BETWEEN.matcher(text.substring(Math.max(0, start - 12), start));
        return found.find()
                ? Optional.of(new Found<>(Qualifier.RANGE, Math.max(0, start - 12) + found.start()))
                : qualifier(NumberWords.before(text, start));
    }

    private static Optional<Found<Qualifier>> qualifier(Optional<Found<Bound>> found) {
        return found.map(bound -> new Found<>(Qualifier.valueOf(bound.meaning().name()), bound.place()));
    }

    private Rest rest(int last) {
        Optional<Found<Integer>> ten = NumberWords.timesTen(text, last);
        int end = ten.map(Found::place).orElse(last);
        int times = ten.map(Found::meaning).orElse(0);
        Optional<Found<Qualifier>> after = qualifier(NumberWords.after(text, NumberWords.ending(text, end)));
        end = after.map(Found::place).orElse(end);
        Optional<Found<String>> unit = NumberWords.unit(text, end);
        end = unit.map(Found::place).orElse(end);
        if (after.isEmpty() && unit.isPresent()) {
            after = qualifier(NumberWords.after(text, end));
            end = after.map(Found::place).orElse(end);
        }
        return new Rest(end, times, unit.map(Found::meaning).orElse(""), after.map(Found::meaning));
    }

    /** Of four digits, and nothing that years do not have. */
    private static boolean isYear(Digits one, @Nullable Digits upper, Qualifier qualifier, String unit, Rest rest) {
        boolean counted = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.OVER || upper != null;
        return one.end - one.start == 4
                && one.value.scale() <= 0
                && one.value.compareTo(FIRST_YEAR) >= 0
                && one.value.compareTo(LAST_YEAR) <= 0
                && rest.timesTen == 0
                && !counted
                && (unit.isEmpty() || unit.equals("years"));
    }

    private static BigDecimal times(BigDecimal value, int ten) {
        return new BigDecimal(value.scaleByPowerOfTen(ten).toPlainString());
    }
}
