package news.dateline.concept.names;

import com.ibm.icu.text.DateFormatSymbols;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand for days and months, however many people are called like them. */
final class Calendar {

    private static final Set<String> WORDS = Stream.of("en", "ru", "kk")
            .map(Locale::forLanguageTag)
            .flatMap(Calendar::words)
            .filter(word -> word.length() > 2)
            .map(Token::fold)
            .collect(Collectors.toSet());

    private Calendar() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }

    private static Stream<String> words(Locale locale) {
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        return Stream.of(
                        symbols.getMonths(),
                        symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE),
                        symbols.getWeekdays())
                .flatMap(Stream::of);
    }
}
