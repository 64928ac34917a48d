package news.dateline.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.shared.text.Numbers;
import news.dateline.shared.text.Prose;
import news.dateline.shared.text.Spaces;

/**
 * What readers of another text read otherwise of its numbers in digits. Nothing is changed where the same numbers stand
 * in the same order, whichever way the language sets their thousands apart. All are written as readers read them.
 *
 * @param added what the text did not say
 * @param removed what it does not say any more
 * @param moved what it says in another place, or more or less often: "5 killed, 10 hurt" may have become the reverse
 */
public record ChangedNumbers(List<String> added, List<String> removed, List<String> moved) {

    /** A minus before digits is theirs, unless it stands between two numbers or in a word. */
    private static final Pattern NUMBER =
            Spaces.pattern("(?:(?<!\\p{L})(?<!\\p{N} ?)[-−](?=[0-9]))?" + Numbers.WRITTEN);

    private record Said(String words, BigDecimal value) {}

    /** @param language of both, a BCP 47 tag */
    static ChangedNumbers between(StoryText before, StoryText after, String language) {
        List<Said> old = said(before, language);
        List<Said> now = said(after, language);
        List<String> added = unknown(now, old);
        List<String> removed = unknown(old, now);
        return new ChangedNumbers(added, removed, added.isEmpty() && removed.isEmpty() ? moved(old, now) : List.of());
    }

    boolean isEmpty() {
        return Stream.of(added, removed, moved).allMatch(Collection::isEmpty);
    }

    private static List<String> unknown(List<Said> numbers, List<Said> known) {
        List<BigDecimal> values = known.stream().map(Said::value).toList();
        return numbers.stream()
                .filter(number -> !values.contains(number.value))
                .map(Said::words)
                .distinct()
                .toList();
    }

    private static List<String> moved(List<Said> old, List<Said> now) {
        List<Said> longer = old.size() > now.size() ? old : now;
        List<Said> other = longer == old ? now : old;
        return IntStream.range(0, longer.size())
                .filter(i -> i >= other.size() || !longer.get(i).value.equals(other.get(i).value))
                .mapToObj(i -> longer.get(i).words)
                .distinct()
                .toList();
    }

    private static List<Said> said(StoryText text, String language) {
        List<Said> said = new ArrayList<>();
        for (String part : List.of(
                text.headline(), text.standfirst(), Prose.of(text.body()).text())) {
            Matcher found = NUMBER.matcher(part);
            while (found.find()) {
                String words = found.group();
                Numbers.parse(words, language).ifPresent(value -> said.add(new Said(words, value)));
            }
        }
        return said;
    }
}
