package news.dateline.concept.names;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names in Latin letters as a Russian text may write them (BGN/PCGN read backwards). */
final class Cyrillization {

    // What no romanization has, so that it is left as it is by one read backwards.
    private static final Transliterator RUSSIAN = Transliterator.createFromRules(
            "Names-Russian",
            ":: Latin-ASCII ; J > Дж ; j > дж ; :: Null ; :: Latin-Russian/BGN ;",
            Transliterator.FORWARD);
    private static final int MOST_TYPED = 4;

    /** Sergei is Сергей, Jomart Жомарт, and Massimov Масимов. */
    private static final List<UnaryOperator<String>> HABITS = List.of(
            word -> word.replaceAll("(?<=[аеоу])и(?![аеоуияы])", "й"),
            word -> word.replace("дж", "ж"),
            word -> word.replace("сс", "с"));

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private Cyrillization() {}

    /** What it may be in a text, in Russian or in Kazakh, as people write it without a rule; the likeliest first. */
    static List<String> asTyped(String text) {
        List<String> words = of(text.toLowerCase(Locale.ROOT));
        Stream<String> all = words.stream();
        for (UnaryOperator<String> habit : HABITS) {
            all = all.flatMap(word -> Stream.of(word, habit.apply(word))).distinct();
        }
        return all.limit(MOST_TYPED).toList();
    }

    /** Those that it may be; none where it cannot be told. */
    static List<String> of(String text) {
        String cyrillic = RUSSIAN.transliterate(text);
        if (LATIN.matcher(cyrillic).find()) {
            return List.of();
        }
        // An E at the beginning may be either.
        return Stream.of(cyrillic, cyrillic.replace('Э', 'Е').replace('э', 'е'))
                .distinct()
                .toList();
    }
}
