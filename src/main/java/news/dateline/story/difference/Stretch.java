package news.dateline.story.difference;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a list that gave way to another one in a second list.
 *
 * @param start in the list before, like the end, which is not in it any more
 * @param from in the list after, like the other end
 */
public record Stretch(int start, int end, int from, int to) {

    /**
     * All of them, in their order.
     *
     * @param most of what differs; looking for what more than that has in common takes longer than anybody waits
     */
    public static List<Stretch> between(List<String> before, List<String> after, int most) {
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
        return differing(before.subList(same, before.size() - end), after.subList(same, after.size() - end), most)
                .stream()
                .map(stretch -> stretch.moved(offset))
                .toList();
    }

    private static List<Stretch> differing(List<String> before, List<String> after, int most) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (before.size() + after.size() > most) {
            return List.of(new Stretch(0, before.size(), 0, after.size()));
        }
        return joined(new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null));
    }

    /** The library tells of a deletion and an insertion at the same place as of two changes. */
    private static List<Stretch> joined(List<Change> changes) {
        List<Stretch> joined = new ArrayList<>();
        for (Change change : changes) {
            Stretch next =
                    new Stretch(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end == next.start && joined.get(last).to == next.from) {
                joined.set(last, joined.get(last).upTo(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** Both, with what stands between them. */
    Stretch upTo(Stretch next) {
        return new Stretch(start, next.end, from, next.to);
    }

    Stretch moved(int by) {
        return new Stretch(start + by, end + by, from + by, to + by);
    }

    boolean isInsertion() {
        return start == end;
    }

    boolean isReplacement() {
        return start < end && from < to;
    }
}
