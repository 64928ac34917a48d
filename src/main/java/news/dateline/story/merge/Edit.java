package news.dateline.story.merge;

import java.util.ArrayList;
import java.util.List;
import news.dateline.story.difference.Pairing;
import news.dateline.story.difference.Stretch;

/**
 * A change of a list: what stood from one place to another gave way to something else.
 *
 * @param start in the list before, like the end, which is not in it any more
 * @param from in the list after, like the other end
 */
record Edit(int start, int end, int from, int to) {

    /** Beyond this, looking for what two lists have in common takes longer than anybody waits. */
    private static final int MOST = 3_000;

    /** In their order. What became of each block is an edit of its own, as far as can be told. */
    static List<Edit> between(List<String> before, List<String> after) {
        List<Edit> edits = new ArrayList<>();
        Stretch.between(before, after, MOST)
                .forEach(stretch -> new Edit(stretch.start(), stretch.end(), stretch.from(), stretch.to())
                        .pairedTo(before, after, edits));
        return edits;
    }

    /** Adds one for each paragraph that became another, and one for whatever is between those. */
    private void pairedTo(List<String> before, List<String> after, List<Edit> edits) {
        if (to - from > end - start) {
            // One may have become two: whoever decides on it had better see both.
            edits.add(this);
            return;
        }
        int doneBefore = start;
        int doneAfter = from;
        for (int[] pair : Pairing.of(before.subList(start, end), after.subList(from, to))) {
            int left = start + pair[0];
            int right = from + pair[1];
            new Edit(doneBefore, left, doneAfter, right).oneByOneTo(edits);
            edits.add(new Edit(left, left + 1, right, right + 1));
            doneBefore = left + 1;
            doneAfter = right + 1;
        }
        new Edit(doneBefore, end, doneAfter, to).oneByOneTo(edits);
    }

    private void oneByOneTo(List<Edit> edits) {
        boolean asMany = end - start == to - from;
        if (!asMany && to > from) {
            edits.add(this);
            return;
        }
        for (int i = 0; i < end - start; i++) {
            int place = asMany ? from + i : from;
            edits.add(new Edit(start + i, start + i + 1, place, asMany ? place + 1 : place));
        }
    }

    /** Whether it touches what stood between two places; an insertion does when it is inside. */
    boolean touches(int first, int last) {
        boolean inserts = start == end;
        if (first == last) {
            return inserts ? start == first : start < first && first < end;
        }
        return inserts ? first < start && start < last : start < last && first < end;
    }
}
