package news.dateline.story.merge;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

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
        int same = 0;
        int shorter = Math.min(before.size(), after.size());
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int offset = same;
        List<Edit> edits = new ArrayList<>();
        List<String> left = before.subList(same, before.size() - end);
        List<String> right = after.subList(same, after.size() - end);
        differing(left, right).forEach(edit -> edit.pairedTo(left, right, edits));
        return edits.stream().map(edit -> edit.moved(offset)).toList();
    }

    private static List<Edit> differing(List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (before.size() + after.size() > MOST) {
            return List.of(new Edit(0, before.size(), 0, after.size()));
        }
        List<Change> changes = new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null);
        return joined(changes);
    }

    /** The library tells of a deletion and an insertion at the same place as of two changes. */
    private static List<Edit> joined(List<Change> changes) {
        List<Edit> edits = new ArrayList<>();
        for (Change change : changes) {
            Edit edit = new Edit(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
            int last = edits.size() - 1;
            if (last >= 0 && edits.get(last).end == edit.start && edits.get(last).to == edit.from) {
                edits.set(last, new Edit(edits.get(last).start, edit.end, edits.get(last).from, edit.to));
            } else {
                edits.add(edit);
            }
        }
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

    private Edit moved(int by) {
        return new Edit(start + by, end + by, from + by, to + by);
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
