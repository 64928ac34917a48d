package news.dateline.desk.figure;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.desk.numbers.NumbersInText;
import news.dateline.evidence.Figure;
import news.dateline.evidence.Figure.Qualifier;
import news.dateline.evidence.FigureWords;
import news.dateline.shared.Languages;
import news.dateline.shared.text.Spaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Proposes the words for a newer figure in a story: as near to those for the older one as can be told. */
@Component
class Proposals {

    private static final Pattern SPACES_IN_NUMBERS = Pattern.compile(Spaces.ONE);

    private final FigureWords words;

    Proposals(FigureWords words) {
        this.words = words;
    }

    /**
     * @param was the words that mark the older figure
     * @param language of the story, a BCP 47 tag
     */
    String of(Figure older, Figure newer, String was, String language) {
        String now = words.plain(newer, language);
        return replaced(was, words.plain(older, language), now)
                .or(() -> withNumber(was, older, newer, Languages.locale(language)))
                .orElse(now);
    }

    /** Whether words have the number of a figure in digits, of a range both, in any way that the language writes it. */
    boolean isSaid(Figure newer, String now, String language) {
        NumberFormat format = NumberFormat.getInstance(Languages.locale(language));
        boolean asProposed = replaced(now, words.plain(newer, language), "").isPresent();
        boolean bare = Optional.ofNullable(number(newer))
                .filter(one -> Stream.of(format.format(one), one.toPlainString())
                        .anyMatch(number -> replaced(now, number, "").isPresent()))
                .isPresent();
        return asProposed
                || bare
                || NumbersInText.in(now, language).stream()
                        .filter(one -> newer.qualifier() != Qualifier.RANGE || one.upper() != null)
                        .anyMatch(one -> one.says(newer));
    }

    private static Optional<String> withNumber(String was, Figure older, Figure newer, Locale locale) {
        BigDecimal before = number(older);
        BigDecimal after = number(newer);
        // "At least" before the number may be in any words: whoever kept them would say what nobody stated.
        if (before == null || after == null || older.qualifier() != newer.qualifier()) {
            return Optional.empty();
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        return Stream.of(format.format(before), before.toPlainString())
                .flatMap(number -> replaced(was, number, format.format(after)).stream())
                .findFirst();
    }

    /** Null for a range, which has two. */
    private static @Nullable BigDecimal number(Figure figure) {
        List<BigDecimal> ends = Stream.of(Optional.ofNullable(figure.low()), Optional.ofNullable(figure.high()))
                .flatMap(Optional::stream)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return ends.size() == 1 ? ends.get(0) : null;
    }

    /** Empty where the part is not in it. What begins with a capital goes on to. */
    private static Optional<String> replaced(String text, String part, String other) {
        Matcher found = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(plain(part)) + "(?!\\p{N}|[.,]\\p{N})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(plain(text));
        if (part.isEmpty() || !found.find()) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(text.codePointAt(found.start()));
        return Optional.of(text.substring(0, found.start())
                + (capital ? StringUtils.capitalize(other) : other)
                + text.substring(found.end()));
    }

    private static String plain(String text) {
        return SPACES_IN_NUMBERS.matcher(text).replaceAll(" ");
    }
}
