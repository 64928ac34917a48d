package news.dateline.shared.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words beside a number, in English, Russian and Kazakh, and what they say of it. */
public final class NumberWords {

    /** What words say of the number beside them. */
    public enum Bound {
        AT_LEAST,
        OVER,
        ABOUT,
        UP_TO
    }

    /** Nobody writes more between a qualifier and its number. */
    private static final int AROUND = 40;

    private static final Map<Bound, Pattern> BEFORE =
            table("""
            AT_LEAST at least|no(?:t)? fewer than|no(?:t)? less than|a minimum of|не менее(?: чем)?|не меньше|по меньшей мере|по крайней мере|как минимум|минимум|кемінде|кем дегенде
            OVER     more than|over|above|exceeding|upwards of|более(?: чем)?|больше|свыше
            ABOUT    about|around|some|roughly|approximately|nearly|almost|an estimated|около|примерно|порядка|приблизительно|почти|шамамен
            UP_TO    up to|as many as|at most|no more than|not more than|fewer than|less than|(?<![0-9%%—–] )до|не более(?: чем)?|не больше|менее(?: чем)?|максимум
            """, Bound::valueOf, "(?<![\\p{L}\\p{N}])(?:%s) (?:(?:US)?[$€£₽₸] ?)?$");

    /** Kazakh says so after the number, which takes an ending. */
    private static final Map<Bound, Pattern> AFTER = table("""
            AT_LEAST or more
            OVER     астам|аса|көп|артық
            ABOUT    or so|жуық|шамалы
            UP_TO    or (?:less|fewer)|дейін
            """, Bound::valueOf, "^ (?:%s)(?!\\p{L})");

    private static final Map<Integer, Pattern> TIMES_TEN = table("""
            12 trillion|трлн\\.?|триллион\\p{L}{0,3}
            9  billion|bn|млрд\\.?|миллиард\\p{L}{0,6}
            6  million|mn|млн\\.?|миллион\\p{L}{0,6}
            3  thousand|тыс\\.?|тысяч\\p{L}{0,3}|мың\\p{L}{0,4}
            """, Integer::valueOf, "^ ?(?:%s)(?!\\p{L})");

    private static final Map<String, Pattern> UNITS = table("""
            percentage_points percentage points|процентн\\p{L}{2,3} пункт\\p{L}{0,3}|пайыздық тармақ\\p{L}{0,4}
            percent           %%|per cent|percent|процент\\p{L}{0,3}|пайыз\\p{L}{0,6}
            US_dollars        (?:US )?dollars?|доллар\\p{L}{0,6}(?: США)?
            euros             euros?|евро
            tenge             tenge|тенге|теңге\\p{L}{0,4}
            roubles           rou?bles?|рубл\\p{L}{1,3}
            years             years?|лет|год\\p{L}{0,2}|жыл\\p{L}{0,5}
            months            months?|месяц\\p{L}{0,3}|ай
            weeks             weeks?|недел\\p{L}{1,3}|апта
            days              days?|дн\\p{L}{1,3}|день|сут(?:ки|ок)|күн
            hours             hours?|час(?:а|ов)?|сағат
            minutes           minutes?|минут\\p{L}?
            km                km|kilomet(?:re|er)s?|км|километр\\p{L}{0,3}|шақырым
            tonnes            tonnes?|тонн\\p{L}?
            people:killed     people killed|погибши[хм]|убит\\p{L}{1,2}|қаза тапқан
            people:injured    people (?:injured|wounded)|ранены[хе]|пострадавши[хм]|жараланған
            people:detained   people (?:detained|arrested)|задержанны[хме]|арестованны[хме]
            people:troops     troops|soldiers|servicemen|peacekeepers|военнослужащи[хе]|военных|солдат|миротворц\\p{L}{1,3}|сарбаз\\p{L}{0,4}
            people            people|persons|человека?|людей|адам\\p{L}{0,4}
            """, unit -> unit.replace('_', ' '), "^ ?(?:%s)(?!\\p{L})");

    private static final Map<String, String> SIGNS =
            Map.of("$", "US dollars", "€", "euros", "£", "pounds", "₽", "roubles", "₸", "tenge");
    private static final Pattern SIGN = Spaces.pattern("(?:US)?([$€£₽₸]) ?$");

    private static final Pattern ENDING =
            Spaces.pattern("^-?\\p{L}{2,3}(?= (?:астам|аса|көп|артық|жуық|дейін)(?!\\p{L}))");
    private static final Pattern FOLLOWING =
            Spaces.pattern("^ (?:of )?(?:the )?((?:\\p{L}[\\p{L}'’-]{1,30}(?: (?=\\p{L})|)){1,4})");
    private static final List<String> NO_NOUNS = List.of(
            ("a an the were was have had has are is be been being in on at of and or who that which to from for by with as but"
                            + " after before since said say says will would could may might during across near than did do not"
                            + " while when where then out into against among between so if it its their they he she we you more"
                            + " less later earlier ago per according overnight yesterday today")
                    .split(" "));

    private NumberWords() {}

    /** Something that was found, and where it begins or ends. */
    public record Found<T>(T meaning, int place) {}

    /** @param end where the number begins */
    public static Optional<Found<Bound>> before(String text, int end) {
        int from = Math.max(0, end - AROUND);
        return longest(BEFORE, text.substring(from, end))
                .map(found ->
                        new Found<>(found.getKey(), from + found.getValue().start()));
    }

    public static Optional<Found<Bound>> after(String text, int start) {
        return longest(AFTER, ahead(text, start))
                .map(found ->
                        new Found<>(found.getKey(), start + found.getValue().end()));
    }

    public static Optional<Found<Integer>> timesTen(String text, int start) {
        return longest(TIMES_TEN, ahead(text, start))
                .map(found ->
                        new Found<>(found.getKey(), start + found.getValue().end()));
    }

    /** As in {@code people:killed}, where the word says what is counted as well. */
    public static Optional<Found<String>> unit(String text, int start) {
        return longest(UNITS, ahead(text, start))
                .map(found ->
                        new Found<>(found.getKey(), start + found.getValue().end()));
    }

    public static Optional<Found<String>> sign(String text, int end) {
        int from = Math.max(0, end - 4);
        Matcher sign = SIGN.matcher(text.substring(from, end));
        return sign.find()
                ? Optional.of(new Found<>(SIGNS.getOrDefault(sign.group(1), ""), from + sign.start()))
                : Optional.empty();
    }

    /** Where the ending that Kazakh gives a number before such a word ends; where it begins when there is none. */
    public static int ending(String text, int start) {
        Matcher ending = ENDING.matcher(ahead(text, start));
        return ending.find() ? start + ending.end() : start;
    }

    /** The nouns that follow, as far as can be told without knowing any; empty for none. */
    public static String nouns(String text, int start) {
        Matcher words = FOLLOWING.matcher(ahead(text, start));
        return words.find()
                ? List.of(words.group(1).strip().split("\\s+")).stream()
                        .takeWhile(word -> !NO_NOUNS.contains(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String ahead(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + 3 * AROUND));
    }

    private static <T> Optional<Map.Entry<T, Matcher>> longest(Map<T, Pattern> table, String text) {
        Map.Entry<T, Matcher> best = null;
        for (Map.Entry<T, Pattern> line : table.entrySet()) {
            Matcher found = line.getValue().matcher(text);
            if (found.find() && (best == null || length(found) > length(best.getValue()))) {
                best = Map.entry(line.getKey(), found);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int length(Matcher found) {
        return found.end() - found.start();
    }

    private static <T> Map<T, Pattern> table(String lines, Function<String, T> meaning, String pattern) {
        Map<T, Pattern> table = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            String[] parts = line.split(" +", 2);
            table.put(meaning.apply(parts[0]), Spaces.pattern(pattern.formatted(parts[1].replace("%%", "%"))));
        });
        return table;
    }
}
