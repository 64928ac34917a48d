package news.dateline.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.shared.text.Prose;
import news.dateline.story.difference.Stretch;

/**
 * What readers of another text read otherwise of its numbers in digits, and of the words beside them that make them larger,
 * a share or a bound. Nothing is changed where the same numbers stand in the same order, however they are written. All
 * are told of as readers read them.
 *
 * @param added what the text did not say
 * @param removed what it does not say any more
 * @param moved what it says in another place, or more or less often: "5 killed, 10 hurt" may have become the reverse
 */
public record ChangedNumbers(List<String> added, List<String> removed, List<String> moved) {

    /** No story has as many; what more differ are all told of. */
    private static final int MOST = 4_000;

    /** @param language of both, a BCP 47 tag */
    static ChangedNumbers between(StoryText before, StoryText after, String language) {
        List<SaidNumber> were = said(before, language);
        List<SaidNumber> are = said(after, language);
        List<SaidNumber> old = SaidNumber.asIn(are, were);
        List<SaidNumber> now = SaidNumber.asIn(were, are);
        List<String> oldMeanings = SaidNumber.meanings(old);
        List<String> newMeanings = SaidNumber.meanings(now);
        List<Stretch> changes = Stretch.between(oldMeanings, newMeanings, MOST);
        List<SaidNumber> gone = changes.stream()
                .flatMap(change -> old.subList(change.start(), change.end()).stream())
                .toList();
        List<SaidNumber> come = changes.stream()
                .flatMap(change -> now.subList(change.from(), change.to()).stream())
                .toList();
        Set<String> known = new HashSet<>(oldMeanings);
        known.retainAll(new HashSet<>(newMeanings));
        return new ChangedNumbers(
                words(come.stream().filter(number -> !known.contains(number.meaning()))),
                words(gone.stream().filter(number -> !known.contains(number.meaning()))),
                words(Stream.concat(gone.stream(), come.stream()).filter(number -> known.contains(number.meaning()))));
    }

    boolean isEmpty() {
        return Stream.of(added, removed, moved).allMatch(Collection::isEmpty);
    }

    private static List<String> words(Stream<SaidNumber> numbers) {
        return numbers.map(SaidNumber::words).distinct().toList();
    }

    private static List<SaidNumber> said(StoryText text, String language) {
        return Stream.of(
                        text.headline(),
                        text.standfirst(),
                        text.editorsNote(),
                        text.dateline(),
                        Prose.of(text.body()).text())
                .flatMap(part -> SaidNumbers.in(part, language).stream())
                .toList();
    }
}
