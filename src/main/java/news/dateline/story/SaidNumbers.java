package news.dateline.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.shared.text.NumberWords;
import news.dateline.shared.text.NumberWords.Bound;
import news.dateline.shared.text.NumberWords.Found;
import news.dateline.shared.text.Numbers;
import news.dateline.shared.text.Spaces;

/**
 * Reads the numbers that a text has in digits. Days, times and telephones mean the same however they are written; an
 * address means none.
 */
final class SaidNumbers {

    /** A minus before digits is theirs, unless it stands between two numbers or in a word. */
    private static final String NUMBER = "(?:(?<!\\p{L})(?<!\\p{N} ?)[-−](?=[0-9]))?" + Numbers.WRITTEN;

    private static final Pattern ANY = Spaces.pattern("(?:https?://|www\\.)\\S+"
            + "|(?<date>" + WrittenDate.ANY + ")"
            + "|(?<telephone>(?:\\+|\\b8(?= ?[(-]))(?=(?:[ ()-]{0,2}[0-9]){10})[0-9 ()-]{9,20}[0-9]|(?<![0-9-])[0-9]{2,4}(?:-[0-9]{2,4}){2}(?![0-9]))"
            + "|(?<time>(?<![0-9.,:])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?![0-9:]))"
            + "|(?<number>" + NUMBER + ")");

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");
    private static final Pattern BETWEEN = Spaces.pattern("[ ,]");
    private static final Pattern RANGE = Spaces.pattern("(?: ?[-–—] ?| (?:to|до) )" + Numbers.WRITTEN);

    /** Paragraphs stay apart. */
    private static final Pattern WITHIN_A_PARAGRAPH = Pattern.compile(Spaces.ONE + "{2,}|(?<!\\n)\\r?\\n(?!\\r?\\n)");

    private final String text;
    private final String language;

    private SaidNumbers(String text, String language) {
        this.text = WITHIN_A_PARAGRAPH.matcher(text).replaceAll(" ");
        this.language = language;
    }

    /** What stands behind the digits. */
    private record Measure(int end, int timesTen, String percent) {

        static final Measure NONE = new Measure(0, 0, "");

        boolean isNone() {
            return timesTen == 0 && percent.isEmpty();
        }
    }

    /** In the order of the text. */
    static List<SaidNumber> in(String text, String language) {
        return new SaidNumbers(text, language).all();
    }

    private List<SaidNumber> all() {
        List<SaidNumber> all = new ArrayList<>();
        Matcher found = ANY.matcher(text);
        int last = 0;
        while (found.find()) {
            String words = found.group();
            if (found.group("date") != null) {
                all.addAll(WrittenDate.read(words));
            } else if (found.group("telephone") != null) {
                all.add(new SaidNumber(words, "telephone " + words.replaceAll("[^0-9]", "")));
            } else if (found.group("time") != null) {
                time(words).ifPresent(all::add);
            } else if (found.group("number") != null) {
                number(found.start(), found.end(), isClose(last, found.start())).ifPresent(all::add);
            }
            last = found.end();
        }
        return all;
    }

    private boolean isClose(int last, int start) {
        return last > 0
                && BETWEEN.matcher(text.substring(last, start)).replaceAll("").isEmpty();
    }

    private static Optional<SaidNumber> time(String words) {
        Matcher time = TIME.matcher(words);
        return time.matches()
                ? Optional.of(new SaidNumber(words, "time " + Integer.parseInt(time.group(1)) + ":" + time.group(2)))
                : Optional.empty();
    }

    private Optional<SaidNumber> number(int start, int end, boolean isClose) {
        Optional<Found<Bound>> before = NumberWords.before(text, start);
        Measure measure = measure(end);
        Optional<Found<Bound>> after = after(end, measure.end);
        Measure shared = measure.isNone() ? measure(endOfRange(end)) : measure;
        String bound =
                before.or(() -> after).map(found -> found.meaning().name()).orElse("");
        String words = text.substring(
                before.map(Found::place).orElse(start), after.map(Found::place).orElse(measure.end));
        String digits = text.substring(start, end);
        Optional<SaidNumber> month = WrittenDate.monthBefore(text, start);
        return meaning(digits, bound, shared)
                .map(meaning -> new SaidNumber(words, meaning, isClose, otherwise(digits, bound, shared, month)));
    }

    private Optional<Found<Bound>> after(int digits, int measured) {
        return NumberWords.after(text, NumberWords.ending(text, digits))
                .or(() -> NumberWords.after(text, NumberWords.ending(text, measured)));
    }

    private Measure measure(int end) {
        Optional<Found<Integer>> ten = NumberWords.timesTen(text, end);
        int behind = ten.map(Found::place).orElse(end);
        Optional<Found<String>> percent =
                NumberWords.unit(text, behind).filter(unit -> unit.meaning().startsWith("percent"));
        return new Measure(
                percent.map(Found::place).orElse(behind),
                ten.map(Found::meaning).orElse(0),
                percent.map(Found::meaning).orElse(""));
    }

    /** Whoever writes 10–15% speaks of 10% as well. */
    private int endOfRange(int end) {
        Matcher range = RANGE.matcher(text).region(end, text.length());
        return range.lookingAt() ? range.end() : end;
    }

    private Optional<String> meaning(String digits, String bound, Measure measure) {
        return Numbers.parse(digits, language)
                .map(value -> meaning(value.scaleByPowerOfTen(measure.timesTen), bound, measure.percent));
    }

    /** Of what is neither bounded nor measured, the number alone. */
    static String meaning(BigDecimal value, String... beside) {
        return Stream.concat(
                        Stream.of(value.stripTrailingZeros().toPlainString()),
                        Stream.of(beside).filter(words -> !words.isEmpty()))
                .collect(Collectors.joining(" "));
    }

    private List<List<SaidNumber>> otherwise(String digits, String bound, Measure measure, Optional<SaidNumber> month) {
        List<List<SaidNumber>> all = new ArrayList<>();
        time(digits).ifPresent(time -> all.add(List.of(time)));
        BETWEEN.matcher(digits)
                .results()
                .map(cut -> List.of(digits.substring(0, cut.start()), digits.substring(cut.end())))
                .map(parts -> parted(parts, bound, measure))
                .forEach(parts -> {
                    all.add(parts);
                    month.ifPresent(it -> all.add(List.of(parts.get(0), it, parts.get(1))));
                });
        all.add(parted(List.of(BETWEEN.split(digits)), bound, measure));
        return all;
    }

    private List<SaidNumber> parted(List<String> parts, String bound, Measure measure) {
        List<SaidNumber> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String words = parts.get(i);
            boolean isFirst = i == 0;
            Measure own = i == parts.size() - 1 ? measure : Measure.NONE;
            meaning(words, isFirst ? bound : "", own)
                    .ifPresent(meaning -> all.add(new SaidNumber(words, meaning, !isFirst, List.of())));
        }
        return all;
    }
}
