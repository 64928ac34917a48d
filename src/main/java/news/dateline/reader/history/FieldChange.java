package news.dateline.reader.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.story.difference.Fate;
import news.dateline.story.difference.Paragraph;
import news.dateline.story.difference.Piece;
import news.dateline.story.difference.WordDifference;

/**
 * What differs in one of the texts of a story, or in one of its lists.
 *
 * @param field the part of the key of its message that says what it is
 * @param passages of a text; none of a list
 * @param items of a list; none of a text
 */
public record FieldChange(String field, List<Passage> passages, List<Piece> items) {

    static FieldChange ofText(String field, String older, String newer) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : WordDifference.paragraphs(older, newer)) {
            Passage passage = Passage.of(paragraph);
            int last = passages.size() - 1;
            if (last >= 0 && passage.isKept() && passages.get(last).isKept()) {
                passages.set(last, passages.get(last).and(passage));
            } else {
                passages.add(passage);
            }
        }
        return new FieldChange(field, passages, List.of());
    }

    /**
     * Of a list of which the order tells nothing, compared by what its items are and not by their words.
     *
     * @param withKept whether what is in both is said again, which may be long
     */
    static <T> FieldChange ofList(
            String field, Collection<T> older, Collection<T> newer, Function<T, String> words, boolean withKept) {
        Set<T> before = new LinkedHashSet<>(older);
        Set<T> after = new LinkedHashSet<>(newer);
        List<Piece> items = Stream.concat(after.stream(), before.stream().filter(item -> !after.contains(item)))
                .map(item -> new Piece(fate(before.contains(item), after.contains(item)), words.apply(item)))
                .filter(item -> withKept || item.fate() != Fate.KEPT)
                .toList();
        return new FieldChange(field, List.of(), items);
    }

    private static Fate fate(boolean isInOlder, boolean isInNewer) {
        if (isInOlder) {
            return isInNewer ? Fate.KEPT : Fate.REMOVED;
        }
        return Fate.ADDED;
    }

    boolean isNone() {
        return passages.stream().allMatch(Passage::isKept) && items.stream().allMatch(item -> item.fate() == Fate.KEPT);
    }

    /** How many places a reader can be led to. */
    int changes() {
        return items.isEmpty()
                ? (int) passages.stream().filter(passage -> !passage.isKept()).count()
                : 1;
    }
}
